// Shows what changed on each list since a day, list by list, some lines at a time. Text of the lists only ever becomes text of the page.

import { ask } from '../shared/api.js';
import { at, make, write } from '../shared/dom.js';

const LINES = 50;
const WEEK = 7 * 24 * 60 * 60 * 1000;

const CHANGES = { FIRST: 'First import', ADDED: 'Added', CHANGED: 'Changed', CHANGED_ALIKE: 'Changed alike', DELISTED: 'No longer listed' };
const MARKS = { ADDED: 'match', DELISTED: 'none', CHANGED: 'review', CHANGED_ALIKE: 'review', FIRST: 'none' };
const FIELDS = {
  kind: 'kind of party', primaryName: 'main name', names: 'names', gender: 'gender', birthDates: 'birth dates', birthPlaces: 'places of birth',
  nationalities: 'nationalities', citizenships: 'citizenships', titles: 'titles', positions: 'positions', identifiers: 'identifiers',
  addresses: 'addresses', programmes: 'programmes', legalActs: 'legal acts', measures: 'measures', dates: 'dates', reasons: 'reasons',
  remarks: 'remarks', links: 'links to others', details: 'details'
};

let lists = [];

function day(time) {
  return new Date(time).toISOString().slice(0, 10);
}

async function open() {
  const asked = new URLSearchParams(location.search);
  at('since').value = asked.get('since') || day(Date.now() - WEEK);
  const known = (await ask('/api/lists')).lists.filter(list => list.active);
  lists = known;
  at('list').append(...known.map(list => make('option', { value: list.code }, list.title)));
  at('list').value = asked.get('list') || '';
  await show();
}

async function show() {
  const since = at('since').value;
  const wanted = lists.filter(list => !at('list').value || list.code === at('list').value);
  at('lists').replaceChildren();
  write(at('wrong'), '');
  write(at('said'), 'Loading …');
  for (const list of wanted) at('lists').append(await section(list, since));
  write(at('said'), wanted.length ? '' : 'No list is loaded.');
}

async function section(list, since) {
  const rows = make('tbody');
  const more = make('button', { type: 'button', hidden: true }, 'Show more');
  const count = make('p');
  const address = '/api/lists/' + list.code + '/changes';
  const element = make('section', { class: 'panel', 'aria-label': list.title },
    make('h2', {}, list.title, list.active.sample && make('span', { class: 'faint' }, ' (sample)')),
    count,
    make('div', { class: 'scrolled', tabindex: 0, role: 'region', 'aria-label': 'Changes of the ' + list.title }, make('table', { class: 'changes' },
      make('thead', {}, make('tr', {}, ...['Day', 'Change', 'Entry', 'Before and now'].map(title => make('th', { scope: 'col' }, title)))), rows)),
    make('p', {}, more, ' ', make('a', { href: address + '.csv?since=' + since, download: list.code + '-changes.csv' }, 'Save as CSV'), ' · ',
      make('a', { href: address + '.atom' }, 'Feed')));
  let cursor = '';
  let shown = 0;
  const next = async () => {
    const page = await ask(address + '?limit=' + LINES + (cursor ? '&cursor=' + cursor : '&since=' + since));
    rows.append(...page.changes.map(line => row(list, line)));
    shown += page.changes.length;
    cursor = page.next;
    more.hidden = !page.more;
    write(count, shown === 0 ? 'Nothing changed in what was published after ' + since + '.' : shown + (page.more ? ' lines; there are more.' : shown === 1 ? ' line.' : ' lines.'));
    element.querySelector('.scrolled').hidden = shown === 0;
  };
  more.addEventListener('click', () => next().catch(failed));
  await next();
  return element;
}

function row(list, line) {
  return make('tr', {},
    make('td', {}, line.day),
    make('td', {}, make('span', { class: 'band ' + MARKS[line.change] }, CHANGES[line.change])),
    make('td', {}, entries(list, line)),
    make('td', {}, line.fields.map(field)));
}

function entries(list, line) {
  const named = line.listings.map(listing => make('div', {},
    make('a', { href: '/api/listings/' + list.code + '/' + encodeURIComponent(listing.reference) }, listing.name), ' ',
    make('small', {}, listing.reference)));
  if (line.change === 'FIRST') return line.count + ' entries';
  if (line.count > line.listings.length) return [make('strong', {}, line.count + ' entries'), ', among them', named];
  return named;
}

function field(change) {
  return make('div', {}, make('strong', {}, FIELDS[change.field] || change.field), ': ',
    change.before.length > 0 && make('del', {}, change.before.join('; ')), change.before.length > 0 && change.after.length > 0 && ' → ',
    change.after.length > 0 && make('ins', {}, change.after.join('; ')));
}

function failed(problem) {
  write(at('said'), '');
  write(at('wrong'), problem.message);
}

at('form').addEventListener('submit', event => {
  event.preventDefault();
  history.replaceState(null, '', '?' + new URLSearchParams({ list: at('list').value, since: at('since').value }));
  show().catch(failed);
});
open().catch(failed);
