// Draws the text with every mention and claim in its place. Offsets are UTF-16 code units, as those of strings here.
// The words on the page are exactly the article's: marks are drawn by the style sheet, so that a copy holds the text alone.

import { make } from '../shared/dom.js';
import { BANDS, VERDICTS, said } from './words.js';

/** Blocks out of the window are laid out only when they come near it; this is how long one is at most, if lines allow. */
const BLOCK = 2000;

/** @return the drawn text, and the mentions of each party by its index */
export function drawText(text, parties, claims) {
  const mentions = mentionsOf(parties, text.length);
  const spoken = claimsOf(claims, mentions, text.length);
  const drawn = new Map(parties.map(party => [party.index, []]));
  const body = make('div', { id: 'words', class: 'words', dir: 'auto' });
  for (const block of blocks(text, [...mentions, ...spoken])) {
    const paragraph = make('div', { class: 'block' });
    drawBlock(paragraph, text, block, mentions, spoken, drawn);
    body.append(paragraph);
  }
  return { body, drawn };
}

/** Of mentions that overlap the first counts, of those the longest. */
function mentionsOf(parties, length) {
  const all = parties.flatMap(party => party.mentions.map((mention, nth) => ({ ...mention, party, nth })))
    .filter(mention => mention.start >= 0 && mention.start < mention.end && mention.end <= length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return all.filter(mention => {
    const free = mention.start >= end;
    if (free) end = mention.end;
    return free;
  });
}

/** Claims by clause: one sentence may be said of two authorities. A clause is never cut within a mention. */
function claimsOf(claims, mentions, length) {
  const clauses = [];
  for (const claim of [...claims].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = clauses[clauses.length - 1];
    if (last && last.start === claim.start && last.end === claim.end) last.claims.push(claim);
    else if (claim.start < claim.end && claim.end <= length) clauses.push({ start: claim.start, end: claim.end, claims: [claim] });
  }
  let end = 0;
  return clauses.map(clause => {
    const cut = mentions.find(mention => mention.start < clause.end && clause.end < mention.end);
    const begun = mentions.find(mention => mention.start < clause.start && clause.start < mention.end);
    const from = Math.max(end, begun ? begun.start : clause.start);
    end = Math.max(end, cut ? cut.end : clause.end);
    return { ...clause, start: from, end };
  }).filter(clause => clause.start < clause.end);
}

/** Cuts behind empty lines, in long paragraphs behind any line, never within a span. */
function blocks(text, spans) {
  const inside = [...spans].sort((one, other) => one.start - other.start);
  const cut = [];
  let from = 0;
  let next = 0;
  let covered = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const to = end + 1;
    while (next < inside.length && inside[next].start < to) covered = Math.max(covered, inside[next++].end);
    const paragraphEnds = text[end - 1] === '\n' && text[to] !== '\n';
    if (covered <= to && (paragraphEnds || to - from > BLOCK)) {
      cut.push({ from, to });
      from = to;
    }
  }
  if (from < text.length) cut.push({ from, to: text.length });
  return cut;
}

function drawBlock(paragraph, text, block, mentions, clauses, drawn) {
  let at = block.from;
  const within = span => span.start >= block.from && span.end <= block.to;
  const places = [...slice(clauses, block, within), ...slice(mentions, block, within)]
    .sort((one, other) => one.start - other.start || other.end - one.end || (one.claims ? -1 : 1));
  let host = paragraph;
  let clause = null;
  const plain = to => {
    if (to > at) host.append(text.slice(at, to));
    at = to;
  };
  const close = () => {
    plain(clause.end);
    paragraph.append(...marks(clause));
    host = paragraph;
    clause = null;
  };
  for (const place of places) {
    if (clause && place.start >= clause.end) close();
    plain(place.start);
    if (place.claims) {
      clause = place;
      host = make('span', { class: 'claim ' + worst(place.claims).look });
      paragraph.append(host);
    } else {
      host.append(mentionOf(place, drawn));
      at = place.end;
    }
  }
  if (clause) close();
  plain(block.to);
}

/** Spans of one block, found by halving: a long text has thousands of both. */
function slice(spans, block, within) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < block.from) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let i = low; i < spans.length && spans[i].start < block.to; i++) if (within(spans[i])) found.push(spans[i]);
  return found;
}

function mentionOf(mention, drawn) {
  const party = mention.party;
  const link = make('a', {
    class: 'mention ' + party.look, href: '#' + party.id, id: 'mention-' + party.index + '-' + mention.nth, tabindex: '-1',
    'data-party': party.index, 'data-shape': BANDS[party.band].shape, 'aria-describedby': party.id + '-said'
  }, mention.text);
  drawn.get(party.index).push(link);
  return link;
}

/** The most serious verdict of a clause is how it is underlined; each claim has its own mark. */
function worst(claims) {
  const order = ['bad', 'open', 'good'];
  return claims.map(claim => VERDICTS[claim.verdict]).sort((one, other) => order.indexOf(one.look) - order.indexOf(other.look))[0];
}

function marks(clause) {
  return clause.claims.map(claim => make('a', {
    class: 'verdict ' + VERDICTS[claim.verdict].look, href: '#' + claim.id, tabindex: '-1', 'data-claim': claim.index,
    'data-shape': claim.authority + ' ' + VERDICTS[claim.verdict].shape,
    'aria-label': 'Claim on ' + claim.subject + ', ' + claim.authority + (claim.date ? ', ' + said(claim.date) : '') + ': '
      + VERDICTS[claim.verdict].said
  }));
}
