// Which reasons speak for a hit and which against it. `EvidenceDirectionTest` holds this table against the weights.

import { make } from '../shared/dom.js';

const FOR = ['SHARE_AGREES', 'LITTLE_CONTRADICTS', 'MUCH_AGREES', 'ALL_TOKENS_AGREE', 'IDENTICAL', 'LETTERS_NEARLY_EQUAL', 'ACRONYM',
  'TRANSLATED_ACRONYM', 'WRITTEN_TOGETHER', 'ONLY_COMMON_WORDS_DIFFER', 'IDENTIFIERS_EQUAL', 'IDENTIFIERS_MAY_BE_EQUAL',
  'IDENTIFIER_OF_MANY', 'NAME_WITH_ANOTHER_BIRTH_DATE', 'BIRTH_DATES_AGREE', 'BIRTH_DATES_NEAR', 'COUNTRIES_AGREE', 'POSITIONS_AGREE'];

const AGAINST = ['NAME_NOT_GIVEN', 'BOTH_HAVE_MORE', 'BOTH_HAVE_SEVERAL_MORE', 'RARE_WORDS_DIFFER', 'RAREST_WORD_IS_LEFT_OVER', 'FIRST_TOKENS_DIFFER',
  'FIRST_NAME_IS_ANOTHER', 'FAMILY_NAMES_DIFFER', 'GIVEN_NAMES_DIFFER', 'PATRONYMICS_DIFFER', 'INITIALS_DIFFER', 'GENERAL_WORDS_DIFFER',
  'LEGAL_FORMS_DIFFER', 'NUMBER_IS_LEFT_OVER', 'MUCH_IS_MISSING', 'WORDS_LEFT_OVER', 'ONE_TOKEN_AGREES', 'ONLY_GENERAL_WORDS_AGREE',
  'ONLY_A_PLACE_AGREES', 'SPELLING_DIFFERS', 'SPELLING_DIFFERS_MUCH', 'SEVERAL_LETTERS_DIFFER', 'CONSONANTS_DIFFER',
  'BOTH_ARE_NAMES', 'GIVEN_NAMES_SWAPPED', 'PET_FORMS', 'INITIALS', 'ROLES_DIFFER', 'ORDER_DIFFERS',
  'COMMON_WORDS_AGREE', 'BIRTH_DATES_CONTRADICT', 'COUNTRIES_CONTRADICT', 'GENDERS_CONTRADICT', 'POSITIONS_CONTRADICT'];

/** No reason, but where the sum begins. */
const START = ['PRIOR', 'AMONG_MANY'];

const SAID_FOR = ['SAME_NUMBER', 'SAME_OFFICE', 'SAME_ORGANISATION', 'SAME_COUNTRY', 'SAME_AGE', 'ONLY_HOLDER_OF_OFFICE'];

/** Reasons that are seen at once; the text's come first, then the name's strongest. */
const FIRST = 4;

/** Two columns, as far apart as the reasons. What is in neither table is a rule that holds the band down. */
export function drawReasons(hit, sourceOf) {
  const all = [
    ...hit.said.map(reason => ({ reason, from: 'article', speaksFor: SAID_FOR.includes(reason.kind) })),
    ...hit.evidence.filter(reason => !START.includes(reason.feature)).map(reason => ({
      reason, from: FOR.includes(reason.feature) || AGAINST.includes(reason.feature) ? 'name' : 'rule',
      speaksFor: FOR.includes(reason.feature)
    }))
  ];
  return make('div', { class: 'reasons' },
    column('For', '+', all.filter(each => each.speaksFor), sourceOf),
    column('Against', '−', all.filter(each => !each.speaksFor), sourceOf));
}

function column(title, sign, reasons, sourceOf) {
  const lines = each => make('li', {},
    make('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    make('span', { class: 'from' }, each.from), ' ', each.reason.sentence, sourceOf(each.reason));
  const rest = reasons.slice(FIRST);
  return make('div', { class: sign === '+' ? 'for' : 'against' },
    make('h5', {}, title),
    reasons.length === 0 && make('p', {}, 'None.'),
    make('ul', {}, reasons.slice(0, FIRST).map(lines)),
    rest.length > 0 && make('details', {}, make('summary', {}, rest.length + ' more'), make('ul', {}, rest.map(lines))));
}
