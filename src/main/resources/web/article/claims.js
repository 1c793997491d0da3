// Draws what the text says about sanctions, each claim with its verdicts.

import { authority, verdict } from './cards.js';
import { make } from '../shared/dom.js';
import { ACTIONS, DATE_VERDICTS, POLARITIES, VERDICTS, said } from './words.js';

export function drawClaim(claim, context) {
  const line = (term, words) => words && [make('dt', {}, term), make('dd', {}, words)];
  return make('li', { class: 'claim-card ' + VERDICTS[claim.verdict].look, id: claim.id, tabindex: '-1',
    'data-party': claim.party && claim.party.index },
    make('blockquote', { dir: 'auto' }, claim.text),
    make('dl', {},
      line('Of', claim.party ? make('a', { href: '#' + claim.party.id }, claim.subject) : claim.subject),
      line('By', authority(claim)),
      line('Says', what(claim)
        + (claim.date ? ', ' + said(claim.date) : ', without a date') + (claim.reason ? ', for: ' + claim.reason : ''))),
    make('p', { class: 'verdicts' }, verdict(VERDICTS[claim.verdict]), ' ',
      claim.dateVerdict !== 'NONE' && verdict(DATE_VERDICTS[claim.dateVerdict])),
    make('p', { class: 'because' }, claim.because),
    claim.references.length > 0 && make('p', { class: 'links' }, claim.references.map((listing, nth) => [nth > 0 && ' · ',
      make('a', { href: '/api/listings/' + encodeURIComponent(listing.list) + '/' + encodeURIComponent(listing.reference),
        target: '_blank', rel: 'noopener' }, listing.list + ' ' + listing.reference)])));
}

function what(claim) {
  const action = ACTIONS[claim.action] || claim.action.toLowerCase();
  return action === POLARITIES[claim.polarity] ? action : POLARITIES[claim.polarity] + ' (' + action + ')';
}
