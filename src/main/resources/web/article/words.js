// What the answer's codes mean, in words and shapes. Nothing is said by colour alone.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Bands from the strongest. A candidate is never called more than what its band says. */
export const BANDS = {
  MATCH: { rank: 0, look: 'match', shape: '■', word: 'Match', said: 'matches a list entry' },
  REVIEW: { rank: 1, look: 'review', shape: '?', word: 'Needs review', said: 'may be a listed party and needs review' },
  WEAK: { rank: 2, look: 'none', shape: '', word: 'Weak', said: 'only weak hits' },
  NONE: { rank: 3, look: 'none', shape: '', word: 'No hit', said: 'no hit' }
};

export const KINDS = { PERSON: 'person', ORGANISATION: 'organisation', VESSEL: 'vessel', AIRCRAFT: 'aircraft' };

export const ANSWERS = {
  YES: { shape: '✓', word: 'yes' },
  NO: { shape: '✗', word: 'no' },
  UNKNOWN: { shape: '?', word: 'unknown' }
};

export const VERDICTS = {
  CONFIRMED: { look: 'good', shape: '✓', said: 'The lists confirm it' },
  NOT_LISTED: { look: 'bad', shape: '✗', said: 'No entry found on the list of that day' },
  LISTED_BUT_ARTICLE_SAYS_NOT: { look: 'bad', shape: '≠', said: 'Listed on that day, although the article says not' },
  UNVERIFIABLE: { look: 'open', shape: '?', said: 'Cannot be checked' }
};

/** Of a claim's date, if the article gives one and there is a list entry to compare it with. */
export const DATE_VERDICTS = {
  CONFIRMED: { look: 'good', shape: '✓', said: 'The date agrees' },
  DIFFERS: { look: 'bad', shape: '≠', said: 'The lists give another date' },
  UNVERIFIABLE: { look: 'open', shape: '?', said: 'The date cannot be checked' }
};

export const AUTHORITIES = {
  US: 'the United States', UK: 'the United Kingdom', EU: 'the European Union', UN: 'the United Nations (list not loaded)',
  OTHER: 'another country', GROUP: 'several at once', UNKNOWN: 'authority not named'
};

export const ACTIONS = {
  IMPOSE: 'sanctions imposed', DESIGNATE: 'designated', BLACKLIST: 'blacklisted', FREEZE: 'assets frozen', TRAVEL_BAN: 'travel ban',
  EXTEND: 'extended', UPHELD: 'upheld', CHALLENGE: 'challenged in court', LIFT: 'lifted', DELIST: 'delisted',
  EXPIRE: 'expired', NEG_LISTED: 'not listed'
};

export const POLARITIES = { LISTED: 'listed', DELISTED: 'no longer listed', NOT_LISTED: 'not listed' };

/** What was left out, and what silence then means. */
export const NOT_READ = {
  CLAIMS: 'What the article says about sanctions was not checked, because it is not in English.',
  NAME_MODEL: 'The name model did not read this article (it is not in English, it is very long, or the model is off). People and'
    + ' organisations on no list may be missing here, and a name without capitals is found only if it is on a list.',
  LATER_PARTIES: 'The article names more parties than are screened in one article. The last ones were not screened: that no hit'
    + ' is shown for them does not mean that they are not listed.'
};

/** What a list's date says, and whether the listing began with it. */
export const DATE_KINDS = {
  DESIGNATED: { word: 'designated', begins: true },
  CARRIED_OVER: { word: 'carried over into new law', begins: false },
  LEGAL_ACT: { word: 'legal act', begins: false },
  REMARKED: { word: 'listed, according to the remark', begins: true },
  LAST_UPDATED: { word: 'last updated', begins: false },
  DIRECTIVE: { word: 'named in a directive', begins: false }
};

/** A date as precise as it is known: `2019`, `January 2019`, `21 January 2019`. */
export function day(date) {
  const [year, month, dayOfMonth] = String(date).slice(0, 10).split('-');
  return [dayOfMonth && Number(dayOfMonth), month && MONTHS[month - 1], year].filter(part => part).join(' ');
}

/** A date of a claim, which may be a span or open on one side. */
export function said(date) {
  if (!date.includes('..')) return day(date);
  const [from, to] = date.split('..');
  if (!from) return 'by ' + day(to);
  return to ? day(from) + ' to ' + day(to) : 'since ' + day(from);
}

export function number(count, one, many = one + 's') {
  return count.toLocaleString('en') + ' ' + (count === 1 ? one : many);
}
