// The page on which an article is read. The service draws it; this sends the form without leaving the page, shows that something is
// going on, and keeps text and cards together.

import { at, write } from '../shared/dom.js';
import { compareNames } from './names.js';
import { goTo, joinTextAndCards } from './together.js';

/** What is being read just now. */
let running = null;

begin();
document.addEventListener('submit', event => {
  if (event.target.id !== 'form') return;
  event.preventDefault();
  send(event.target, event.submitter);
});
document.addEventListener('click', event => {
  if (event.target.id === 'stop' && running) running.abort();
  const link = event.target.closest('.counts a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  goTo(at(link.getAttribute('href').slice(1)));
});
for (const over of ['dragover', 'dragleave', 'drop']) document.addEventListener(over, drag);
window.addEventListener('popstate', () => location.reload());

/** Whatever a page just drawn needs. */
function begin() {
  if (at('words')) joinTextAndCards(at('words'), at('beside'));
  compareNames(document);
}

/** A file that is dropped on the form is read at once. */
function drag(event) {
  const form = event.target.closest && event.target.closest('#form');
  const files = event.dataTransfer && event.dataTransfer.types.includes('Files');
  if (!form || !files) return;
  event.preventDefault();
  form.classList.toggle('over', event.type === 'dragover');
  if (event.type !== 'drop' || event.dataTransfer.files.length === 0) return;
  form.elements.file.files = event.dataTransfer.files;
  form.elements.text.value = '';
  send(form, null);
}

async function send(form, button) {
  const own = running = new AbortController();
  const body = new FormData(form, button);
  const keeps = button !== null && button.name === 'keep';
  write(at('wrong'), '');
  const end = showWork(keeps ? 'Reading and saving …' : 'Reading …');
  try {
    const answer = await fetch(form.action, { method: 'POST', body, signal: own.signal, headers: { Accept: 'text/html' } });
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer);
  } catch (failure) {
    if (failure.name !== 'AbortError' && !(failure instanceof TypeError)) throw failure; // a fault of ours belongs to the console
    write(at('wrong'), failure.name === 'AbortError'
      ? keeps ? 'Stopped. It may have been saved already.' : 'Stopped. Nothing was saved.'
      : 'The service cannot be reached. Try again.');
  } finally {
    end();
    if (running === own) running = null;
  }
}

function show(page, answer) {
  document.title = page.title;
  at('main').replaceWith(document.adoptNode(page.getElementById('main')));
  document.querySelector('.foot').replaceWith(document.adoptNode(page.querySelector('.foot')));
  if (answer.redirected) history.pushState(null, '', answer.url);
  begin();
  const wrong = document.querySelector('[aria-invalid]');
  const first = wrong || at('top') || at('main');
  first.focus({ preventScroll: wrong === null });
  if (!wrong) window.scrollTo(0, 0);
}

/** @return ends what it shows */
function showWork(words) {
  const begun = Date.now();
  const buttons = document.querySelectorAll('#read, #keep, #keep-this');
  const tell = () => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    at('seconds').textContent = seconds === 0 ? words : words + ' ' + seconds + ' s';
  };
  const fold = at('running').closest('details');
  if (fold) fold.open = true;
  at('running').hidden = false;
  buttons.forEach(button => button.disabled = true);
  tell();
  const tick = setInterval(tell, 1000);
  return () => {
    clearInterval(tick);
    buttons.forEach(button => button.disabled = false);
    if (at('running')) at('running').hidden = true;
  };
}
