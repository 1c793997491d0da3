// Keeps text and cards together: who is pointed at on one side lights up on the other, and the keyboard goes between them.

import { at } from '../shared/dom.js';

/** The text is one stop of the Tab key; within it the arrow keys go from mark to mark. */
export function joinTextAndCards(words, beside) {
  const stops = [...words.querySelectorAll('a')];
  stops.forEach(stop => stop.tabIndex = -1);
  const drawn = new Map();
  for (const mention of words.querySelectorAll('.mention')) {
    const party = Number(mention.dataset.party);
    if (!drawn.has(party)) drawn.set(party, []);
    drawn.get(party).push(mention);
  }
  const places = new Map(stops.map((stop, place) => [stop, place]));
  let current = 0;
  if (stops.length) stops[0].tabIndex = 0;
  const stop = to => {
    stops[current].tabIndex = -1;
    current = to;
    stops[current].tabIndex = 0;
  };

  words.addEventListener('focusin', event => places.has(event.target) && stop(places.get(event.target)));
  words.addEventListener('keydown', event => {
    if (!stops.length || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to = step ? current + step : event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : -1;
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    if (to >= 0 && to < stops.length) stops[to].focus();
  });
  beside.addEventListener('keydown', event => {
    if (event.key === 'Escape' && stops.length) stops[current].focus();
  });

  let lit = null;
  const light = index => {
    if (index === lit) return;
    if (lit !== null) paint(lit, false);
    lit = index;
    if (lit !== null) paint(lit, true);
  };
  const paint = (index, on) => {
    (drawn.get(index) || []).forEach(mention => mention.classList.toggle('lit', on));
    const card = at('party-' + index);
    if (card) card.classList.toggle('lit', on);
  };
  for (const side of [words, beside]) {
    side.addEventListener('pointerover', event => light(partyAt(event.target)));
    side.addEventListener('pointerleave', () => light(null));
    side.addEventListener('focusin', event => light(partyAt(event.target)));
    side.addEventListener('focusout', () => light(null));
    side.addEventListener('click', follow);
  }
}

function partyAt(element) {
  const host = element.closest('[data-party]');
  return host ? Number(host.dataset.party) : null;
}

/** A link within the page also moves the focus, and opens what it leads into. */
function follow(event) {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  goTo(at(link.getAttribute('href').slice(1)));
}

export function goTo(target) {
  if (!target) return;
  for (let fold = target.closest('details:not([open])'); fold; fold = fold.parentElement.closest('details:not([open])')) fold.open = true;
  if (!target.matches('a, button')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.matches('.mention') ? 'center' : 'start' });
}
