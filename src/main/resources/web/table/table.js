// The page on which a table is screened. The service draws it; this sends the form without leaving the page and shows how far the
// service has come.

import { forbidden } from '../shared/api.js';
import { at, write } from '../shared/dom.js';

/** How often it is asked how far the table has come, in milliseconds. */
const PAUSE = 1000;

/** The copy of the service that screened the table has died. */
const LOST = new Error('lost');

/** What is being screened just now. */
let running = null;

document.addEventListener('submit', event => {
  if (event.target.id !== 'form') return;
  event.preventDefault();
  if (!running) screen(event.target);
});
document.addEventListener('click', event => {
  if (event.target.id === 'stop' && running) running.abort();
});
for (const over of ['dragover', 'dragleave', 'drop']) document.addEventListener(over, drag);
window.addEventListener('popstate', () => location.reload());

/** A file that is dropped on the form is screened at once. */
function drag(event) {
  const form = event.target.closest && event.target.closest('#form');
  if (!form || !event.dataTransfer || !event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  form.classList.toggle('over', event.type === 'dragover');
  if (event.type !== 'drop' || event.dataTransfer.files.length === 0 || running) return;
  form.elements.file.files = event.dataTransfer.files;
  form.elements.text.value = '';
  screen(form);
}

async function screen(form) {
  const own = running = new AbortController();
  const job = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  const body = new FormData(form);
  body.set('job', job);
  tellWrong(null);
  const end = showWork(job, own);
  try {
    const answer = await fetch(form.action, { method: 'POST', body, signal: own.signal, headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok && answer.redirected) show(page, answer);
    else if (answer.status === 401 || answer.status === 403) write(at('wrong'), forbidden(answer.status, 'screen tables'));
    else tellWrong(page);
  } catch (failure) {
    if (failure !== LOST && failure.name !== 'AbortError' && !(failure instanceof TypeError)) throw failure; // a fault of ours belongs to the console
    write(at('wrong'), failure === LOST ? 'The service stopped while it screened the table. Send it again.' : failure.name === 'AbortError' ? 'Stopped. Nothing of the table was kept.'
      : 'The service cannot be reached, or the file was changed or moved while it was sent. Choose it again.');
  } finally {
    end();
    if (running === own) running = null;
  }
}

/** What the service says is wrong, field by field; a chosen file stays chosen. */
function tellWrong(page) {
  const fields = [...document.querySelectorAll('#form .wrong')];
  for (const field of fields) {
    const said = page && page.getElementById(field.id);
    write(field, said ? said.textContent : '');
    const input = at(field.id.replace('-wrong', ''));
    if (input && input !== field) input.toggleAttribute('aria-invalid', field.textContent !== '');
  }
  if (!page) return;
  if (!fields.some(field => field.textContent)) write(at('wrong'), 'The service returned an error. Try again later.');
  const first = document.querySelector('#form [aria-invalid]');
  if (!first) return;
  const fold = first.closest('details');
  if (fold) fold.open = true;
  first.focus();
}

function show(page, answer) {
  document.title = page.title;
  at('main').replaceWith(document.adoptNode(page.getElementById('main')));
  document.querySelector('.foot').replaceWith(document.adoptNode(page.querySelector('.foot')));
  history.pushState(null, '', answer.url);
  at('top').focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** @return ends what it shows */
function showWork(job, own) {
  at('work').hidden = false;
  at('start').disabled = true;
  at('progress').removeAttribute('value');
  at('said').textContent = 'Sending the table …';
  let over = false;
  const tick = setInterval(async () => {
    try {
      const answer = await fetch('/api/screenings/csv/jobs/' + job);
      // an answer that comes late must not write over what was said at the end
      if (answer.ok && !over) count(await answer.json(), own);
    } catch (away) {
      // the table's own request says what is wrong
    }
  }, PAUSE);
  return () => {
    over = true;
    clearInterval(tick);
    if (!at('work')) return;
    at('work').hidden = true;
    at('start').disabled = false;
  };
}

function count(told, own) {
  if (told.state === 'LOST') {
    own.abort(LOST);
    return;
  }
  if (told.share !== undefined) at('progress').value = told.share;
  at('said').textContent = number(told.rows, 'row') + ' screened, ' + number(told.customersWithMatch, 'customer') + ' with a match, '
    + told.customersToReview.toLocaleString('en') + ' to review, ' + number(told.problems, 'row') + ' not screened · '
    + Math.round(told.seconds) + ' s';
}

function number(count, word) {
  return count.toLocaleString('en') + ' ' + word + (count === 1 ? '' : 's');
}
