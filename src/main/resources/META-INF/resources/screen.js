'use strict';

// Sends a table, asks every second how far it has come, and offers the answer. Text of the table and of the lists only ever
// becomes text of the page, never HTML.

const at = id => document.getElementById(id);
let request = null;
let timer = null;
let saved = null;

at('form').addEventListener('submit', event => {
  event.preventDefault();
  start(at('file').files[0]);
});
at('stop').addEventListener('click', () => request && request.abort());

function start(file) {
  const job = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  request = new XMLHttpRequest();
  request.open('POST', '/api/screenings/csv?' + parameters(job));
  request.setRequestHeader('Content-Type', 'text/csv');
  request.responseType = 'blob';
  request.onload = () => ended(request, file.name, job);
  request.onerror = () => failed('The connection was lost.');
  request.onabort = () => failed('Stopped.');
  working(true);
  say('Sending ' + file.name + ' …');
  request.send(file);
  timer = setInterval(() => timer && ask(job), 1000);
}

function parameters(job) {
  const asked = new URLSearchParams({ job, cutoff: at('cutoff').value, limit: at('limit').value });
  at('name').value.split('+').map(heading => heading.trim()).filter(heading => heading)
    .forEach(heading => asked.append('nameColumn', heading));
  if (!at('heading').checked) asked.set('heading', 'false');
  if (at('order').value) asked.set('dateOrder', at('order').value);
  return asked;
}

async function ask(job) {
  const answer = await fetch('/api/screenings/csv/jobs/' + job);
  if (answer.ok) show(await answer.json());
}

function show(told) {
  if (told.share !== undefined) at('bar').value = told.share;
  else at('bar').removeAttribute('value');
  say(told.rows.toLocaleString() + ' rows, ' + told.hits.toLocaleString() + ' hits, '
    + told.problems.toLocaleString() + ' rows not screened, ' + Math.round(told.seconds) + ' s');
  const read = Object.entries(told.columns).map(([column, headings]) => column + ': ' + headings.join(' + ')).join('; ');
  at('columns').textContent = (read && 'Read: ' + read + '. ')
    + (told.unread.length ? 'Passed over: ' + told.unread.join(', ') + '.' : '');
}

async function ended(done, name, job) {
  if (done.status !== 200) {
    const text = await done.response.text();
    failed(text.startsWith('{') ? JSON.parse(text).detail : 'The service answered ' + done.status + '.');
    return;
  }
  working(false);
  await ask(job);
  at('bar').value = 1;
  say(at('said').textContent + '. Done.');
  if (saved) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob(['\uFEFF', done.response], { type: 'text/csv' })); // the mark tells spreadsheets that it is UTF-8
  at('result').href = saved;
  at('result').download = name.replace(/\.[^.]*$/, '') + '-screened.csv';
  at('result').hidden = false;
}

function failed(why) {
  working(false);
  say(why);
}

function working(on) {
  clearInterval(timer);
  timer = null;
  at('work').hidden = false;
  at('start').disabled = on;
  at('stop').hidden = !on;
  if (on) {
    at('result').hidden = true;
    at('columns').textContent = '';
    at('bar').value = 0;
  }
}

function say(text) {
  at('said').textContent = text;
}
