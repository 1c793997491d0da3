// Draws two names laid against each other, part by part.

import { ask } from '../shared/api.js';
import { make, whenSeen } from '../shared/dom.js';

const HOW = {
  SAME: { sign: '=', word: 'the same' },
  VARIANT: { sign: '≈', word: 'another spelling or language of it' },
  NICKNAME: { sign: '≈', word: 'a short form' },
  SKELETON: { sign: '≈', word: 'the same consonants' },
  SPELLING: { sign: '~', word: 'some letters differ' },
  INITIAL: { sign: '·', word: 'initial only' },
  JOINED: { sign: '=', word: 'written together' },
  ONLY_ASKED: { sign: '+', word: 'only here' },
  ONLY_LISTED: { sign: '+', word: 'only on the list' }
};

/** @param alignment parts as the service aligned them: agreement, asked, listed */
function drawNames(alignment, asked, listed, askedIs = 'in the article') {
  const table = make('table', { class: 'names' }, make('caption', {}, 'The names, word by word'));
  const row = (heading, cells) => table.append(make('tr', {}, heading ? make('th', { scope: 'row' }, heading) : make('td'), cells));
  const look = part => part.agreement.startsWith('ONLY') ? 'alone' : part.agreement === 'SAME' ? 'same' : 'near';
  row(askedIs, alignment.map(part => make('td', { class: look(part) }, part.asked.join(' ') || '–')));
  row('', alignment.map(part => make('td', { class: 'how' }, sign(part.agreement))));
  row('on the list', alignment.map(part => make('td', { class: look(part) }, part.listed.join(' ') || '–')));
  table.setAttribute('aria-label', 'The name ' + asked + ' against the listed name ' + listed);
  return table;
}

function sign(agreement) {
  const how = HOW[agreement] || { sign: '', word: agreement.toLowerCase().replaceAll('_', ' ') };
  return [make('span', { 'aria-hidden': 'true' }, how.sign + ' '), how.word];
}

/** Draws the comparison of the names where a reader comes to it. */
export function compareNames(page) {
  page.querySelectorAll('[data-explain]').forEach(place => whenSeen(place, async host => {
    const explained = await ask(host.dataset.explain);
    if (!explained.best) return;
    host.append(drawNames(explained.best.alignment, host.dataset.asked, explained.best.name));
    host.classList.add('scrolled');
    host.setAttribute('tabindex', '0');
    host.setAttribute('role', 'region');
    host.setAttribute('aria-label', 'Names word by word');
  }));
}
