// Sends a table, asks every second how far it has come, shows the beginning of the answer and offers all of it. Text of the
// table and of the lists only ever becomes text of the page, never HTML.

import { forbidden } from '../shared/api.js';

/** Rows of the answer that are shown; the rest is in the file. */
const MOST_SHOWN = 100;
/** Bytes of the answer that are read at once to find them. */
const PIECE = 1 << 20;
/** What is shown first. */
const ORDER = ['MATCH', 'REVIEW', 'WEAK', 'problem', 'note'];

const COLUMNS = {
  id: 'id', name: 'name', kind: 'kind of party', birthDate: 'date of birth', countries: 'countries', gender: 'gender',
  position: 'position', identifiers: 'document numbers'
};

/** Bands as people read them. */
const BANDS = { MATCH: 'Match', REVIEW: 'Needs review', WEAK: 'Weak' };

const at = id => document.getElementById(id);
let running = null;
let saved = null;
let done = null;

at('form').addEventListener('submit', event => {
  event.preventDefault();
  if (!running) start(at('file').files[0]);
});
at('watch').addEventListener('click', () => watch(done));
at('stop').addEventListener('click', () => running && running.request.abort());

function start(file) {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  const request = new XMLHttpRequest();
  const job = { id, file, request, written: written(), timer: setInterval(() => ask(job), 1000) };
  request.open('POST', '/api/screenings/csv?' + parameters(id));
  request.setRequestHeader('Content-Type', 'text/csv');
  request.responseType = 'blob';
  request.onload = () => ended(job);
  request.onerror = () => failed(job, 'The connection was lost, or the file was changed or moved while it was sent. Choose it again.');
  request.onabort = () => failed(job, 'Stopped. The answer was not saved.');
  clear();
  work(job);
  say('Screening ' + file.name + ' …');
  request.send(file);
}

function parameters(job) {
  const asked = written();
  asked.set('job', job);
  if (at('limit').value) asked.set('limit', at('limit').value);
  asked.set('rows', at('rows').value);
  return asked;
}

/** How the table is written and from which score on a hit counts. */
function written() {
  const asked = new URLSearchParams();
  at('name').value.split('+').map(heading => heading.trim()).filter(heading => heading)
    .forEach(heading => asked.append('nameColumn', heading));
  if (!at('heading').checked) asked.set('heading', 'false');
  if (at('order').value) asked.set('dateOrder', at('order').value);
  if (at('cutoff').value) asked.set('cutoff', at('cutoff').value);
  return asked;
}

/** Keeps the table that was screened, as it was read, so that it is compared again whenever a list changes. */
async function watch(table) {
  at('watch').disabled = true;
  write('watched', 'Keeping ' + table.file.name + ' …');
  table.asked.set('name', table.file.name.slice(0, 200));
  try {
    const answer = await fetch('/api/watchlists?' + table.asked, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: table.file });
    const said = await answer.json();
    write('watched', answer.ok ? number(said.customers, 'customer') + ' kept. What changes of the lists mean for them is shown under Alerts.'
      : answer.status === 401 || answer.status === 403 ? forbidden(answer.status, 'keep tables') : said.detail);
  } catch (away) {
    write('watched', 'The connection was lost. Nothing was kept.');
    at('watch').disabled = false;
  }
}

async function ask(job) {
  try {
    const answer = await fetch('/api/screenings/csv/jobs/' + job.id);
    // an answer that comes late must not write over what was said at the end
    if (answer.ok && running === job) count(await answer.json());
  } catch (away) {
    // the table's own request says what is wrong
  }
}

function count(told) {
  if (told.share !== undefined) at('bar').value = told.share;
  else at('bar').removeAttribute('value');
  write('counted', [number(told.customersWithMatch, 'customer') + ' with a match', told.customersToReview.toLocaleString('en') + ' to review',
    number(told.rows, 'row'), number(told.hits, 'hit'), number(told.problems, 'row') + ' not screened',
    Math.round(told.seconds) + ' s'].join(', '));
  const read = Object.entries(told.columns).map(([column, headings]) => (COLUMNS[column] || column) + ' from “'
    + headings.join(' + ') + '”').join(', ');
  const above = Number(told.format.skippedLines || 0);
  write('columns', (read && 'Read: ' + read + '. ')
    + (above ? number(above, 'line') + ' above the headings ' + (above === 1 ? 'was' : 'were') + ' not read. ' : '') + (told.unread.length ? 'Not used: ' + told.unread.join(', ') + '.' : ''));
}

function number(count, word) {
  return count.toLocaleString('en') + ' ' + word + (count === 1 ? '' : 's');
}

async function ended(job) {
  const answer = job.request.response;
  if (job.request.status !== 200) {
    failed(job, await reason(job.request.status, answer));
    return;
  }
  await ask(job);
  if (running !== job) return;
  work(null);
  at('bar').value = 1;
  say('Done.');
  done = { file: job.file, asked: job.written };
  at('watch').hidden = false;
  at('watch').disabled = false;
  offer(job.file.name, answer);
  show(await found(answer));
}

async function reason(status, answer) {
  const text = await answer.text();
  if (status === 401 || status === 403) return forbidden(status, 'screen');
  let problem = {};
  try {
    problem = JSON.parse(text);
  } catch (noJson) {
    // a proxy between us and the service
  }
  if (problem.field === 'nameColumn') {
    at('name').setAttribute('aria-invalid', 'true');
    at('name').focus();
    // the rest of the sentence is for programs
    return problem.detail.split('. Name it by')[0] + '. Write its heading or its number into “Column with the name”.';
  }
  return problem.detail || 'The service returned an error (' + status + '). Try again later.';
}

function failed(job, why) {
  if (running !== job) return;
  work(null);
  at('bar').hidden = true;
  say('');
  write('wrong', why.charAt(0).toUpperCase() + why.slice(1));
}

/** A job that runs from now on, or null for none. */
function work(job) {
  if (running) clearInterval(running.timer);
  running = job;
  at('work').hidden = false;
  at('start').disabled = job !== null;
  at('stop').hidden = job === null;
}

function clear() {
  ['counted', 'columns', 'wrong', 'more', 'watched'].forEach(id => write(id, ''));
  ['found', 'result', 'sample', 'watch'].forEach(id => at(id).hidden = true);
  at('name').removeAttribute('aria-invalid');
  at('hits').replaceChildren();
  at('bar').hidden = false;
  at('bar').value = 0;
}

function offer(name, answer) {
  if (saved) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob(['\uFEFF', answer], { type: 'text/csv' })); // the mark tells spreadsheets that it is UTF-8
  at('result').href = saved;
  at('result').download = name.replace(/\.[^.]*$/, '') + '-screened.csv';
  at('result').hidden = false;
}

/** What is shown of an answer of any size: customers with a match first, each in the order of the table; at most one more than fits. */
async function found(answer) {
  const kept = new Map(ORDER.map(sort => [sort, []]));
  let heading = null;
  let rest = '';
  const decoder = new TextDecoder();
  for (let start = 0; start < answer.size; start += PIECE) {
    const whole = start + PIECE >= answer.size;
    rest += decoder.decode(await answer.slice(start, start + PIECE).arrayBuffer(), { stream: !whole });
    const { rows, read } = cells(rest, whole);
    rest = rest.slice(read);
    if (!heading) heading = rows.shift() || [];
    rows.map(row => Object.fromEntries(heading.map((column, i) => [column, row[i] || '']))).forEach(row => {
      const some = kept.get(row.list ? row.band : row.problem ? 'problem' : row.note ? 'note' : '');
      if (some && some.length <= MOST_SHOWN) some.push(row);
    });
  }
  return ORDER.flatMap(sort => kept.get(sort));
}

/** RFC 4180, as the service writes it, and how much of the text that was. A last row that is cut off is left out. */
function cells(text, whole) {
  const rows = [];
  let row = [];
  let read = 0;
  for (const found of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    const [all, quoted, plain, end] = found;
    if (end === '' && (!whole || (row.length === 0 && !quoted && !plain))) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      rows.push(row);
      row = [];
      read = found.index + all.length;
    }
  }
  return { rows, read };
}

function show(found) {
  const shown = found.slice(0, MOST_SHOWN);
  shown.forEach(row => at('hits').append(line(row)));
  at('sample').hidden = !found.some(row => row.sample === 'true');
  write('more', found.length > shown.length ? 'The first ' + MOST_SHOWN + ' are shown. The saved answer has all of them.' : '');
  at('found').hidden = shown.length === 0;
}

function line(row) {
  const line = document.createElement('tr');
  const listed = document.createElement('td');
  if (row.list) {
    const link = document.createElement('a');
    link.href = '/api/profiles/' + encodeURIComponent(row.profile);
    link.target = '_blank';
    link.textContent = row.listedName;
    const where = document.createElement('small');
    where.textContent = row.lists || row.list + ' ' + row.reference;
    listed.append(link, where);
  }
  const band = cell(row.list ? BANDS[row.band] || row.band : 'Not screened');
  band.className = 'band ' + (row.list ? row.band.toLowerCase() : 'problem');
  if (!row.list && !row.problem) band.textContent = '';
  line.append(cell(row.row), cell(row.name), band, cell(row.score), listed,
    cell([row.problem, row.because, row.note && 'Note: ' + row.note].filter(text => text).join(' ')));
  return line;
}

function cell(text) {
  const cell = document.createElement('td');
  cell.textContent = text;
  return cell;
}

function say(text) {
  at('said').textContent = text;
}

/** Puts text into a paragraph, which is there only while it says something. */
function write(id, text) {
  at(id).textContent = text;
  at(id).hidden = text === '';
}
