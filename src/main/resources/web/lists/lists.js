// Sends the files of a list to be checked, shows what they would change, and publishes them once somebody says so.

import { ask } from '../shared/api.js';
import { at, make, write } from '../shared/dom.js';
import { follow, watch } from './progress.js';
import { draw, mayBeForced, sentence } from './report.js';

const form = at('form');
/** What was checked last and would be published: nothing, 'files' or 'publisher'. */
let checked = null;

function again() {
  return make('a', { href: location.pathname }, 'Show the list as it is now');
}

async function run(source, dryRun) {
  const pressed = document.activeElement;
  clear();
  busy(true);
  const stop = watch(at('running'), source === 'files' ? 'Sending the files' : 'Asking the publisher');
  const end = await ask(address(source, dryRun), request(source)).then(report => () => told(report, source), refused => () => failed(refused));
  stop();
  busy(false);
  end();
  // a button that was off for a while has lost the focus, and one that stays off cannot have it back
  if (document.activeElement === document.body) (pressed.disabled ? at('report') : pressed).focus();
}

function address(source, dryRun) {
  const asked = new URLSearchParams();
  if (dryRun) asked.set('dryRun', 'true');
  if (at('force').checked) asked.set('force', 'true');
  if (source === 'files' && at('publishedOn').value) asked.set('publishedOn', at('publishedOn').value);
  return '/api/lists/' + encodeURIComponent(form.dataset.list) + '/imports?' + asked;
}

function request(source) {
  if (source === 'publisher') return { method: 'POST' };
  const body = new FormData();
  for (const file of at('files').files) body.append('files', file, file.name);
  return { method: 'POST', body };
}

function told(report, source) {
  checked = report.status === 'DRY_RUN' ? source : null;
  at('publish').disabled = checked === null;
  at('said').replaceChildren(sentence(report, form.dataset.day));
  if (report.status === 'PUBLISHED' || report.status === 'PLACED') at('said').append(' ', again());
  at('report').replaceChildren(draw(report, form.dataset.day));
}

function failed(refused) {
  changed();
  const field = refused.errors && refused.errors[0] && at(refused.errors[0].field + '-wrong');
  if (field) {
    wrong(refused.errors[0].field, capital(refused.errors[0].message) + '.');
    return;
  }
  write(at('wrong'), capital(refused.message));
  const report = refused.problem && refused.problem.report;
  at('forcing').hidden = !mayBeForced(report) && !at('force').checked;
  if (report) at('report').replaceChildren(draw(report, form.dataset.day));
}

/** Says what is wrong with a field beside it, and leads to it. */
function wrong(field, words) {
  write(at(field + '-wrong'), words);
  at(field).setAttribute('aria-invalid', 'true');
  at(field).focus();
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function clear() {
  ['files', 'publishedOn'].forEach(field => {
    write(at(field + '-wrong'), '');
    at(field).removeAttribute('aria-invalid');
  });
  write(at('wrong'), '');
  at('said').replaceChildren();
  at('report').replaceChildren();
}

function busy(now) {
  form.querySelectorAll('input, button').forEach(control => { control.disabled = now; });
  at('publish').disabled = now || checked === null;
}

/** What was checked is no longer what stands in the form. */
function changed() {
  checked = null;
  at('publish').disabled = true;
}

function check() {
  if (at('files').files.length === 0) {
    clear();
    wrong('files', 'Choose the files first.');
    return;
  }
  run('files', true);
}

if (form) {
  form.addEventListener('submit', event => {
    event.preventDefault();
    check();
  });
  at('files').addEventListener('change', () => {
    at('force').checked = false;
    at('forcing').hidden = true;
  });
  form.addEventListener('change', changed);
  at('publish').addEventListener('click', () => checked && run(checked, false));
  if (at('fetch')) at('fetch').addEventListener('click', () => run('publisher', true));
}

document.querySelectorAll('[data-running]:not([hidden])').forEach(element =>
  follow(element, () => {
    element.hidden = true; // not taken away: the next check shows its progress in it
    element.after(make('p', { role: 'status' }, 'The import has ended. ', again()));
  }));
