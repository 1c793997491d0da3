// Draws an answer: what was read and what not on top, the text, and beside it who is named and what is said.

import { drawParty, drawUnlisted } from './cards.js';
import { drawClaim } from './claims.js';
import { at, make } from '../shared/dom.js';
import { listsUsed } from './lists.js';
import { partiesOf, withParties } from './parties.js';
import { drawText } from './text.js';
import { joinTextAndCards } from './together.js';
import { BANDS, NOT_READ, day, number } from './words.js';

/** @param keep what to do when the reader wants to keep what was only looked at; none if it is kept */
export async function drawAnswer(host, analysis, keep) {
  const parties = partiesOf(analysis);
  const claims = withParties(analysis.claims, parties);
  const used = await listsUsed(analysis.stamp);
  const context = { lists: used.lists, publishedOn: analysis.article.publishedOn, notRead: analysis.notRead };
  const { body, drawn } = drawText(analysis.article.text, parties, claims);
  const beside = drawBeside(parties, claims, context);
  host.replaceChildren(
    drawTop(analysis, parties, claims, used, keep),
    make('div', { class: 'reading' },
      make('section', { class: 'panel sheet', 'aria-labelledby': 'headline' },
        make('h2', { id: 'headline', dir: 'auto' }, analysis.article.title || 'Untitled'),
        legend(claims),
        body),
      beside));
  host.hidden = false;
  joinTextAndCards(body, beside, drawn);
}

function drawTop(analysis, parties, claims, used, keep) {
  const of = band => parties.filter(party => party.band === band).length;
  const others = of('WEAK') + of('NONE');
  const article = analysis.article;
  const where = [article.publishedOn ? 'Published on ' + day(article.publishedOn) : 'Date of publication not known',
    article.language ? 'language ' + article.language : 'language not detected', article.source && 'from ' + article.source,
    number(article.text.length, 'character')].filter(part => part).join(' · ');
  const button = keep && make('button', { type: 'button', id: 'keep-this' }, 'Save it');
  if (button) button.addEventListener('click', keep);
  return make('section', { class: 'panel top', id: 'top', tabindex: '-1', 'aria-label': 'Summary' },
    analysis.sample && make('p', { class: 'note' }, 'This answer comes from bundled sample lists. Do not decide anything by it.'),
    make('p', { class: 'where' }, where),
    make('p', { class: 'counts' },
      count(of('MATCH') ? 'match' : 'none', of('MATCH') ? BANDS.MATCH.shape : '', number(of('MATCH'), 'match', 'matches'), '#listed'),
      of('REVIEW') > 0 && count('review', BANDS.REVIEW.shape, of('REVIEW').toLocaleString('en') + (of('REVIEW') === 1 ? ' needs review' : ' need review'), '#listed'),
      count('none', '', others.toLocaleString('en') + ' without a match', '#unlisted'),
      count('claims', '“', number(claims.length, 'claim') + ' about sanctions', '#claims')),
    gaps(analysis, parties),
    make('details', {}, make('summary', {}, 'Read ' + day(analysis.analysedAt) + ' against ' + number(used.rows.length, 'list') + ', engine ' + analysis.stamp.engine),
      make('ul', { class: 'used' }, used.rows.map(row => make('li', {}, row)))),
    make('p', {}, article.id ? [make('span', {}, 'Saved. '), make('a', { href: '/read?id=' + encodeURIComponent(article.id) }, 'Link to this article')]
      : ['Not saved: nothing of it is stored. ', button]));
}

function count(look, shape, words, to) {
  return make('a', { class: 'badge ' + look, href: to }, shape && make('span', { 'aria-hidden': 'true' }, shape + ' '), words);
}

/** What silence does not mean. */
function gaps(analysis, parties) {
  const gap = analysis.notRead.map(code => NOT_READ[code] || code);
  if (analysis.notRead.includes('LATER_PARTIES')) {
    gap.push(number(parties.filter(party => party.band === 'NONE').length, 'party', 'parties') + ' of ' + parties.length
      + ' have no hit; the answer does not say which of them were screened.');
  }
  if (!analysis.article.publishedOn) gap.push('The date of publication is not known, so we cannot say who was listed then.');
  if (gap.length === 0) return make('p', { class: 'complete' }, 'Everything was read, and every party that the text names was screened.');
  return make('div', { class: 'gaps' }, make('h3', {}, 'What was not read'), make('ul', {}, gap.map(each => make('li', {}, each))));
}

function legend(claims) {
  const sample = (look, shape, words) => make('span', {}, make('span', { class: 'mention ' + look, 'data-shape': shape, 'aria-hidden': 'true' }, 'Name'), ' ' + words);
  const clause = (look, shape, words) => make('span', {}, make('span', { class: 'claim ' + look, 'aria-hidden': 'true' }, 'words'),
    make('span', { class: 'verdict ' + look, 'data-shape': shape, 'aria-hidden': 'true' }), ' ' + words);
  return make('div', { class: 'legend' },
    sample('match', BANDS.MATCH.shape, 'match'), sample('review', BANDS.REVIEW.shape, 'needs review'),
    sample('none', '', 'no match'),
    claims.length > 0 && [clause('good', '✓', 'confirmed'), clause('bad', '✗', 'contradicted'), clause('open', '?', 'cannot be checked')],
    make('p', {}, 'Keyboard: Tab into the text, then the arrow keys from name to name, Enter to the card, Escape back.'));
}

function drawBeside(parties, claims, context) {
  const ranked = [...parties].sort((one, other) => BANDS[one.band].rank - BANDS[other.band].rank
    || (one.kind !== 'PERSON') - (other.kind !== 'PERSON') || one.index - other.index);
  const listed = ranked.filter(party => party.band === 'MATCH' || party.band === 'REVIEW');
  const others = ranked.filter(party => party.band === 'WEAK' || party.band === 'NONE');
  return make('div', { class: 'beside-text', id: 'beside', tabindex: '-1' },
    make('section', { class: 'panel', id: 'listed', 'aria-labelledby': 'listed-heading' },
      make('h3', { id: 'listed-heading' }, 'Who may be listed'),
      listed.length ? make('p', { class: 'hint' }, 'The bar shows the score. It is a match from 0.45 where the article supports it, and from'
        + ' 0.75 by the name alone; rules can keep a hit from being a match.') : make('p', {}, 'Nobody in this article matches a list entry.'),
      listed.map(party => drawParty(party, context))),
    make('section', { class: 'panel', id: 'claims', 'aria-labelledby': 'claims-heading' },
      make('h3', { id: 'claims-heading' }, 'What the article says about sanctions'),
      claims.length ? make('ol', { class: 'claims' }, claims.map(claim => drawClaim(claim, context)))
        : make('p', {}, context.notRead.includes('CLAIMS') ? 'Not read, see above.' : 'Nothing that could be checked.')),
    make('section', { class: 'panel', id: 'unlisted', 'aria-labelledby': 'unlisted-heading' },
      make('h3', { id: 'unlisted-heading' }, 'Named, without a match'),
      others.length ? make('ul', { class: 'others' }, others.map(party => drawUnlisted(party, context))) : make('p', {}, 'Nobody.')));
}

/** The answer's beginning, where a reader and a screen reader go on. */
export function showAnswer() {
  at('top').focus({ preventScroll: true });
  at('top').scrollIntoView({ block: 'start' });
}
