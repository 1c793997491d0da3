// Draws when the text says somebody was listed against what the lists say. A year is drawn as a year, not as a day in it; what
// a list says only "at the latest" is open to the left.

import { ask } from '../shared/api.js';
import { make } from '../shared/dom.js';
import { ACTIONS, AUTHORITIES, DATE_KINDS, day, said } from './words.js';

const DAY = 24 * 60 * 60 * 1000;
/** Narrowest mark, in hundredths of the whole. */
const NARROWEST = 0.8;

/** Dates of the listings that the party is matched to, beside what the text says of the same authority, and of the article. */
export async function drawTimeline(host, party, hits, context) {
  const profiles = await Promise.all([...new Set(hits.map(hit => hit.profile))]
    .map(id => ask('/api/profiles/' + encodeURIComponent(id))));
  const rows = inOrder(claimRows(party), listRows(hits, profiles.flatMap(profile => profile.timeline), context));
  if (!rows.some(row => row.marks.length)) {
    host.remove();
    return;
  }
  if (context.publishedOn) {
    rows.push({ label: 'This article', marks: [{ words: 'published, ' + day(context.publishedOn), look: 'article', ...span(context.publishedOn) }] });
  }
  const scale = scaleOf(rows);
  host.append(make('details', { open: party.claims.some(claim => claim.date) },
    make('summary', {}, 'Dates in the article and on the lists'),
    make('div', { class: 'rows' }, rows.map(row => drawRow(row, scale)), axis(scale))));
}

function claimRows(party) {
  const rows = new Map();
  for (const claim of party.claims.filter(each => each.date)) {
    if (!rows.has(claim.authority)) {
      const label = 'The article, on ' + (AUTHORITIES[claim.authority] || claim.authority);
      rows.set(claim.authority, { authority: claim.authority, label, marks: [] });
    }
    rows.get(claim.authority).marks.push({ words: (ACTIONS[claim.action] || claim.action) + ', ' + said(claim.date), look: 'told', ...span(claim.date) });
  }
  return [...rows.values()];
}

/** What the text says of an authority stands above that authority's lists. */
function inOrder(told, listed) {
  const authorities = [...new Set(listed.map(row => row.authority))];
  const own = authority => row => row.authority === authority;
  return [...authorities.flatMap(authority => [...told.filter(own(authority)), ...listed.filter(own(authority))]),
    ...told.filter(row => !authorities.includes(row.authority))];
}

function listRows(hits, events, context) {
  return hits.map(hit => {
    const list = context.lists.get(hit.list);
    const own = events.filter(event => event.list === hit.list && event.reference === hit.reference);
    return { authority: list && list.authority, label: (list ? list.authority + ' ' : '') + hit.list + ' ' + hit.reference, marks: listMarks(own) };
  });
}

/** A date since which somebody is listed; failing that, the first date at which somebody must have been, open to the left. */
function listMarks(events) {
  const marks = [...new Map(events.filter(event => event.kind !== 'ARTICLE').map(event => [event.kind + event.dateKind + event.date, event])).values()]
    .map(event => ({ ...kindOf(event), ...span(event.date), date: day(event.date) }))
    .sort((one, other) => one.to - other.to);
  const known = marks.some(mark => mark.look === 'listed');
  const first = marks.find(mark => mark.look === 'latest');
  return marks.map(mark => mark.look !== 'latest' || (mark === first && !known)
    ? { ...mark, words: mark.word + ', ' + mark.date + (mark === first ? ': listed since then at the latest' : '') }
    : { ...mark, words: mark.word + ', ' + mark.date, look: 'seen' });
}

function kindOf(event) {
  if (event.kind === 'FIRST_SEEN') return { word: 'first seen here', look: 'latest' };
  const kind = DATE_KINDS[event.dateKind] || { word: event.dateKind, begins: false };
  return { word: kind.word, look: kind.begins ? 'listed' : 'latest' };
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
