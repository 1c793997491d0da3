// Draws when the text says somebody was listed against what the lists say. A year is drawn as a year, not as a day in it; what
// a list says only "at the latest" is open to the left.

import { ask } from './api.js';
import { make } from './dom.js';
import { ACTIONS, AUTHORITIES, DATE_KINDS, day, said } from './words.js';

const DAY = 24 * 60 * 60 * 1000;
/** Narrowest mark, in hundredths of the whole. */
const NARROWEST = 0.8;

/** Dates of the listings that the party is held to be, of its claims and of the article. */
export async function drawTimeline(host, party, hits, context) {
  const profiles = await Promise.all([...new Set(hits.map(hit => hit.profile))]
    .map(id => ask('/api/profiles/' + encodeURIComponent(id))));
  const rows = [...claimRows(party), ...listRows(hits, profiles.flatMap(profile => profile.timeline), context)];
  const published = context.publishedOn ? { words: 'This article, ' + day(context.publishedOn), look: 'article', ...span(context.publishedOn) } : null;
  if (!rows.some(row => row.marks.length)) {
    host.remove();
    return;
  }
  if (published) rows.push({ label: 'This article', marks: [published] });
  const scale = scaleOf(rows);
  host.append(make('h5', {}, 'Then and now'), make('div', { class: 'rows' }, rows.map(row => drawRow(row, scale)), axis(scale)));
}

function claimRows(party) {
  const rows = new Map();
  for (const claim of party.claims.filter(each => each.date)) {
    const label = 'The text, ' + (claim.authority in AUTHORITIES ? claim.authority : 'somebody');
    if (!rows.has(label)) rows.set(label, { label, marks: [] });
    rows.get(label).marks.push({ words: ACTIONS[claim.action] + ', ' + said(claim.date), look: 'told', ...span(claim.date) });
  }
  return [...rows.values()];
}

function listRows(hits, events, context) {
  return hits.map(hit => {
    const own = events.filter(event => event.list === hit.list && event.reference === hit.reference);
    const dates = own.filter(event => event.kind === 'LIST_DATE');
    const marks = dates.map(event => {
      const kind = DATE_KINDS[event.dateKind] || { word: event.dateKind, before: false };
      return { words: kind.word + ', ' + day(event.date), look: kind.before ? 'latest' : 'listed', ...span(event.date) };
    });
    own.filter(event => event.kind === 'FIRST_SEEN').forEach(event =>
      marks.push({ words: 'first seen here, ' + day(event.date), look: dates.length ? 'seen' : 'latest', ...span(event.date) }));
    const list = context.lists.get(hit.list);
    return { label: (list ? list.authority + ' ' : '') + hit.list + ' ' + hit.reference, marks };
  });
}

/** From the first to the last moment that a date may mean, as precise as it is; open sides are open. */
function span(date) {
  const [first, last] = date.includes('..') ? date.split('..') : [date, date];
  return { from: first ? begins(first) : null, to: last ? ends(last) : null };
}

function begins(date) {
  const [year, month = '01', dayOfMonth = '01'] = date.split('-');
  return Date.UTC(Number(year), month - 1, Number(dayOfMonth));
}

function ends(date) {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (dayOfMonth) return Date.UTC(year, month - 1, dayOfMonth) + DAY;
  return month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
}

function scaleOf(rows) {
  const moments = rows.flatMap(row => row.marks).flatMap(mark => [mark.from, mark.to]).filter(moment => moment !== null);
  const first = new Date(Math.min(...moments)).getUTCFullYear();
  const last = new Date(Math.max(...moments) - 1).getUTCFullYear() + 1;
  const from = Date.UTC(first, 0, 1);
  const to = Date.UTC(Math.max(last, first + 1), 0, 1);
  return { first, last: Math.max(last, first + 1), at: moment => (moment - from) / (to - from) * 100 };
}

function drawRow(row, scale) {
  const track = make('div', { class: 'track', 'aria-hidden': 'true' }, row.marks.map(mark => drawMark(mark, scale)));
  return make('div', { class: 'row' }, make('div', { class: 'row-label' }, row.label), track,
    make('div', { class: 'row-words' }, row.marks.map(mark => make('span', {}, make('i', { class: 'key ' + mark.look, 'aria-hidden': 'true' }), mark.words))));
}

function drawMark(mark, scale) {
  const left = mark.from === null ? 0 : scale.at(mark.from);
  const right = mark.to === null ? 100 : scale.at(mark.to);
  const shape = make('span', { class: 'at ' + mark.look, title: mark.words });
  const width = Math.max(right - left, NARROWEST);
  shape.style.left = Math.min(left, 100 - width) + '%';
  shape.style.width = width + '%';
  if (mark.look !== 'latest' || left <= 0) return shape;
  const before = make('span', { class: 'at before' });
  before.style.width = left + '%';
  return [before, shape];
}

function axis(scale) {
  const years = scale.last - scale.first;
  const step = [1, 2, 5, 10, 20, 50].find(each => years / each <= 6) || 100;
  const labels = [];
  for (let year = scale.first; year < scale.last; year += step) {
    const label = make('span', {}, String(year));
    label.style.left = scale.at(Date.UTC(year, 0, 1)) + '%';
    labels.push(label);
  }
  return make('div', { class: 'row' }, make('div', { class: 'axis', 'aria-hidden': 'true' }, labels));
}
