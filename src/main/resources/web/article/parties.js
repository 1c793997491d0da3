// The parties of an answer, in the order of the text, with what the page needs of each.

import { BANDS } from './words.js';

/** `index` is the place in the answer; ids of the page are made from it. */
export function partiesOf(analysis) {
  return analysis.people.map((person, index) => {
    const band = person.hits.reduce((best, hit) => BANDS[hit.band].rank < BANDS[best].rank ? hit.band : best, 'NONE');
    return { ...person, index, id: 'party-' + index, band, look: BANDS[band].look, claims: [] };
  });
}

/** Joins each claim to the party it speaks of: the listing that the verdict rests on decides among parties of one name. */
export function withParties(claims, parties) {
  return claims.map((claim, index) => {
    const ofName = parties.filter(party => party.name === claim.subject);
    const party = ofName.find(each => each.hits.some(hit => restsOn(claim, hit))) || ofName[0];
    const joined = { ...claim, index, id: 'claim-' + index, party };
    if (party) party.claims.push(joined);
    return joined;
  });
}

function restsOn(claim, hit) {
  return claim.references.some(listing => listing.list === hit.list && listing.reference === hit.reference);
}
