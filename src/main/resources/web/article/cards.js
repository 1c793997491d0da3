// Draws the parties of a text and their hits.

import { away, make, whenSeen } from '../shared/dom.js';
import { ask } from '../shared/api.js';
import { drawNames } from './names.js';
import { drawReasons } from './reasons.js';
import { drawTimeline } from './timeline.js';
import { ANSWERS, BANDS, DATE_VERDICTS, KINDS, VERDICTS, AUTHORITIES, day, number, said } from './words.js';

/** Links to mentions that a card shows; the others are found from them with the arrow keys. */
const MOST_MENTIONS = 12;

/** Where a name becomes a match: if the text speaks for it, and by itself (docs/how-articles-are-read.md). */
const MARKS = [0.45, 0.75];

const HITS = { MATCH: 'Match', REVIEW: 'Needs review', WEAK: 'Weak' };

export function drawParty(party, context) {
  const card = make('article', { class: 'party ' + party.look, id: party.id, tabindex: '-1', 'data-party': party.index,
    'aria-labelledby': party.id + '-name' });
  const likely = party.hits.filter(hit => hit.band !== 'WEAK');
  const hardly = party.hits.filter(hit => hit.band === 'WEAK');
  card.append(head(party), ...facts(party));
  likely.forEach((hit, nth) => card.append(drawHit(hit, party, context, nth === 0)));
  if (hardly.length) card.append(more(hardly, party, context));
  if (party.claims.length) card.append(claimsOf(party));
  const held = likely.filter(hit => hit.band === 'MATCH');
  if (held.length) card.append(whenSeen(make('div', { class: 'timeline' }), host => drawTimeline(host, party, held, context)));
  return card;
}

/** Somebody of whom nothing more is known than that the text names them. */
export function drawUnlisted(party, context) {
  const card = make('li', { class: 'party none', id: party.id, tabindex: '-1', 'data-party': party.index });
  card.append(head(party, 'span'), ...facts(party));
  if (party.claims.length) card.append(claimsOf(party));
  if (party.hits.length) card.append(more(party.hits, party, context));
  return card;
}

function head(party, heading = 'h4') {
  const band = BANDS[party.band];
  return make('div', { class: 'head' },
    make(heading, { class: 'name', id: party.id + '-name', dir: 'auto' }, party.name),
    make('span', { class: 'badge ' + party.look }, band.shape && make('span', { 'aria-hidden': 'true' }, band.shape + ' '), band.word),
    make('span', { class: 'kind', id: party.id + '-said' },
      KINDS[party.kind], make('span', { class: 'unseen' }, ', ' + band.said + ', named ' + number(party.mentions.length, 'time'))));
}

function facts(party) {
  return [
    (party.titles.length > 0 || party.roles.length > 0) && make('p', { class: 'facts', dir: 'auto' },
      'In the article: ', [...party.titles, ...party.roles].join(' · ')),
    make('p', { class: 'facts' }, 'Named ' + number(party.mentions.length, 'time') + ': ', party.mentions.slice(0, MOST_MENTIONS)
      .map((mention, nth) => [nth > 0 && ' ', make('a', {
        class: 'jump', href: '#mention-' + party.index + '-' + nth, 'aria-label': 'mention ' + (nth + 1) + ', ' + mention.text
      }, String(nth + 1))]), party.mentions.length > MOST_MENTIONS && ' …')
  ].filter(fact => fact);
}

function more(hits, party, context) {
  const one = hits.length === 1;
  const fold = make('details', { class: 'more' }, make('summary', {},
    number(hits.length, 'weak hit') + ', probably ' + (one ? 'another party' : 'other parties')));
  fold.addEventListener('toggle', () => {
    if (fold.children.length === 1) fold.append(...hits.map(hit => drawHit(hit, party, context, false)));
  });
  return fold;
}

function drawHit(hit, party, context, open) {
  const band = BANDS[hit.band];
  const list = context.lists.get(hit.list);
  return make('details', { class: 'hit ' + band.look, open },
    make('summary', {},
      make('span', { class: 'list' }, (list ? list.authority + ' ' : ''), make('code', {}, hit.list), ' ', hit.reference),
      hit.sample && make('span', { class: 'sample' }, 'sample'),
      make('span', { class: 'listed', dir: 'auto' }, hit.band === 'MATCH' ? '' : 'possibly ', hit.name),
      make('span', { class: 'measure' }, bar(hit.score), ' score ', make('b', {}, shown(hit.score)), ' ',
        make('span', { class: 'band ' + band.look }, band.shape && make('span', { 'aria-hidden': 'true' }, band.shape + ' '), HITS[hit.band])),
      make('span', { class: 'then' }, answer(hit.listedOnArticleDate),
        context.publishedOn ? ' listed on ' + day(context.publishedOn) + ': ' : ' listed when the article appeared: ',
        ANSWERS[hit.listedOnArticleDate].word)),
    make('div', { class: 'body' },
      make('p', {}, hit.because),
      make('p', {}, make('b', {}, 'Listed when the article appeared: ' + ANSWERS[hit.listedOnArticleDate].word + '. '),
        hit.listedOnBecause ? dated(hit.listedOnBecause.sentence) : 'The article’s date is not known.'),
      make('p', {}, make('b', {}, 'On the list now: ' + (hit.listedNow ? 'yes' : 'no') + '. '),
        list && list.title + '.', sourceOf(hit)),
      whenSeen(make('div', { class: 'scrolled' }), host => aligned(host, hit, party)),
      drawReasons(hit, sourceOf),
      make('p', { class: 'links' }, away('/api/profiles/' + encodeURIComponent(hit.profile), 'Profile of this party'), ' · ',
        away('/api/listings/' + encodeURIComponent(hit.list) + '/' + encodeURIComponent(hit.reference), 'List entry'), ' · ',
        away(explanation(hit, party), 'How the name was compared, step by step'))));
}

function answer(code) {
  return make('span', { class: 'answer ' + code.toLowerCase(), 'aria-hidden': 'true' }, ANSWERS[code].shape);
}

/** Dates inside a sentence of ours, as days are written everywhere on the page. */
function dated(sentence) {
  return sentence.replace(/\d{4}-\d{2}(-\d{2})?/g, day);
}

/** The score as a bar, with the marks from which on it may be a match. */
function bar(score) {
  const width = 120;
  const svg = (name, attributes) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([attribute, value]) => shape.setAttribute(attribute, value));
    return shape;
  };
  const drawing = svg('svg', { class: 'bar', viewBox: '0 0 ' + width + ' 14', width, height: 14, role: 'img',
    'aria-label': 'Score ' + shown(score) + ' of 1; marks at ' + MARKS.join(' and ') });
  drawing.append(svg('rect', { class: 'ground', x: 0, y: 3, width, height: 8, rx: 2 }),
    svg('rect', { class: 'fill', x: 0, y: 3, width: Math.max(1, score * width), height: 8, rx: 2 }),
    ...MARKS.map(mark => svg('path', { class: 'mark', d: 'M' + mark * width + ' 0V14' })));
  return drawing;
}

/** Never rounded up: nothing is certain. */
function shown(score) {
  return (Math.floor(score * 100) / 100).toFixed(2);
}

function explanation(hit, party) {
  return '/api/comparisons/explain?' + new URLSearchParams({ name: party.name, kind: hit.kind, list: hit.list, reference: hit.reference });
}

async function aligned(host, hit, party) {
  const explained = await ask(explanation(hit, party));
  if (!explained.best) return;
  host.setAttribute('tabindex', '0');
  host.setAttribute('role', 'region');
  host.setAttribute('aria-label', 'Names word by word');
  host.append(drawNames(explained.best.alignment, party.name, explained.best.name));
}

/** Where in the publisher's file it stands, if the answer says so. */
function sourceOf(thing) {
  const source = thing.source;
  if (!source || !source.file) return '';
  return make('span', { class: 'source' }, ' ' + [source.file, source.row && 'row ' + source.row,
    source.column && 'column “' + source.column + '”'].filter(part => part).join(', '));
}

function claimsOf(party) {
  return make('div', { class: 'said-of' }, make('h5', {}, 'What the article says about sanctions on ' + (party.kind === 'PERSON' ? 'this person' : 'this party')),
    make('ul', {}, party.claims.map(claim => make('li', {},
      make('a', { href: '#' + claim.id }, claim.authority + (claim.date ? ', ' + said(claim.date) : '')), ': ',
      verdict(VERDICTS[claim.verdict]),
      claim.dateVerdict !== 'NONE' && [' ', verdict(DATE_VERDICTS[claim.dateVerdict])]))));
}

export function verdict(of) {
  return make('span', { class: 'verdict-said ' + of.look }, make('span', { 'aria-hidden': 'true' }, of.shape + ' '), of.said + '.');
}

export function authority(claim) {
  return AUTHORITIES[claim.authority] || claim.authority;
}
