// The page on which an article is read: what is asked, what is going on, and the answer.

import { Refused, ask, send } from '../shared/api.js';
import { drawAnswer, showAnswer } from './answer.js';
import { at, make, write } from '../shared/dom.js';
import { goTo } from './together.js';
import { day, number } from './words.js';

const FIELDS = ['title', 'publishedOn', 'text', 'language', 'source'];
const SHELF = 20;

/** What is being asked just now. */
let running = null;

at('form').addEventListener('submit', event => {
  event.preventDefault();
  read(asked(), event.submitter && event.submitter.value === 'keep');
});
at('stop').addEventListener('click', () => running && running.abort());
at('search').addEventListener('submit', event => {
  event.preventDefault();
  showShelf(0);
});
at('further-kept').addEventListener('click', () => showShelf(at('kept').children.length));
at('shelf').addEventListener('toggle', () => at('shelf').open && at('kept').children.length === 0 && showShelf(0));
at('text').addEventListener('paste', () => setTimeout(recognise));
at('answer').addEventListener('click', event => {
  const link = event.target.closest('.top a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  goTo(at(link.getAttribute('href').slice(1)));
});

const id = new URLSearchParams(location.search).get('id');
if (id) open(id);

/** A page that is pasted says so by its first words. */
function recognise() {
  if (/^\s*<(!doctype|html)\b/i.test(at('text').value.slice(0, 200))) document.querySelector('input[value=html]').checked = true;
}

function asked() {
  const body = {};
  for (const field of FIELDS) {
    const value = at(field).value;
    if (field !== 'text' && value.trim()) body[field] = value.trim();
  }
  body[document.querySelector('input[name=form-of-text]:checked').value] = at('text').value;
  return body;
}

async function read(body, kept) {
  const stopped = kept ? 'Stopped. It may have been saved already.' : 'Stopped. Nothing was saved.';
  await work(kept ? 'Reading and saving …' : 'Reading …', stopped, async signal => {
    const analysis = await send(kept ? '/api/articles' : '/api/articles/preview', body, signal);
    if (analysis.article.id) history.replaceState(null, '', '/read?id=' + encodeURIComponent(analysis.article.id));
    else if (location.search) history.replaceState(null, '', '/read');
    await show(analysis, kept ? null : () => read(body, true));
    if (kept) at('kept').replaceChildren();
  });
}

async function open(id) {
  await work('Opening …', 'Stopped.', async signal => show(await ask('/api/articles/' + encodeURIComponent(id), { signal }), null));
}

async function show(analysis, keep) {
  document.title = (analysis.article.title || 'An article') + ' · Dossier';
  await drawAnswer(at('answer'), analysis, keep);
  at('asking').open = false;
  at('shelf').open = false;
  showAnswer();
}

/** Shows that something is going on, lets it be stopped, and says what went wrong at the field that is wrong. */
async function work(words, stopped, task) {
  if (running) running.abort();
  const own = running = new AbortController();
  clear();
  at('work').hidden = false;
  at('running').hidden = false;
  const begun = Date.now();
  const tick = setInterval(() => write(at('said'), words + ' ' + number(Math.round((Date.now() - begun) / 1000), 'second')), 1000);
  write(at('said'), words);
  ['read', 'keep'].forEach(button => at(button).disabled = true);
  try {
    await task(own.signal);
    if (running === own) at('work').hidden = true;
  } catch (failure) {
    if (running === own) say(failure, stopped);
  } finally {
    clearInterval(tick);
    if (running === own) {
      running = null;
      at('running').hidden = true;
      ['read', 'keep'].forEach(button => at(button).disabled = false);
    }
  }
}

function say(failure, stopped) {
  write(at('said'), '');
  if (failure.name === 'AbortError') {
    write(at('wrong'), stopped);
    return;
  }
  if (!(failure instanceof Refused) && !(failure instanceof TypeError)) throw failure; // a fault of ours belongs to the console
  const elsewhere = failure instanceof Refused ? atFields(failure) : ['The service cannot be reached. Try again.'];
  write(at('wrong'), elsewhere.join(' '));
  at('work').hidden = elsewhere.length === 0;
}

/** @return what is wrong with no field of the form */
function atFields(refused) {
  const elsewhere = refused.errors.length ? [] : [sentence(refused.message)];
  let first = null;
  for (const { field, message } of refused.errors) {
    const name = field === 'html' ? 'text' : field;
    if (!FIELDS.includes(name)) {
      elsewhere.push(sentence(message));
      continue;
    }
    at(name).setAttribute('aria-invalid', 'true');
    write(at(name + '-wrong'), sentence(message.replace(field, label(name))));
    first = first || at(name);
  }
  if (first) {
    at('asking').open = true;
    if (first.closest('#further')) at('further').open = true;
    first.focus();
  }
  return elsewhere;
}

/** The service names a field as programs do. */
function label(name) {
  return document.querySelector('label[for=' + name + ']').textContent;
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?]$/.test(words) ? '' : '.');
}

function clear() {
  write(at('wrong'), '');
  for (const field of FIELDS) {
    at(field).removeAttribute('aria-invalid');
    write(at(field + '-wrong'), '');
  }
}

/** A page of the articles kept, from one on. */
async function showShelf(offset) {
  write(at('shelf-said'), 'Searching …');
  try {
    const page = await ask('/api/articles?' + new URLSearchParams({ q: at('q').value.trim(), offset, limit: SHELF }));
    if (offset === 0) at('kept').replaceChildren();
    at('kept').append(...page.articles.map(article => make('li', {},
      make('a', { href: '/read?id=' + encodeURIComponent(article.id), dir: 'auto' }, article.title || 'Untitled'),
      make('small', {}, [article.publishedOn && day(article.publishedOn), article.source, number(article.characters, 'character')]
        .filter(part => part).join(' · ')))));
    write(at('shelf-said'), page.total === 0 ? 'No saved article has these words.' : number(page.total, 'article') + '.');
    at('further-kept').hidden = at('kept').children.length >= page.total;
  } catch (failure) {
    write(at('shelf-said'), failure instanceof Refused ? sentence(failure.message) : 'The service cannot be reached. Try again.');
  }
}
