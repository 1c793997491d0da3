// While customers are compared with what changed, the page is asked again how far that has come. Everything else works without it.

import { at } from '../shared/dom.js';

/** In milliseconds. */
const EVERY = 3000;

async function again() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const work = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('work');
  if (work) at('work').replaceWith(document.adoptNode(work));
  wait();
}

function wait() {
  if (at('work') && at('work').dataset.running) setTimeout(() => again().catch(wait), EVERY);
}

wait();
