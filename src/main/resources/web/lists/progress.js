// How far imports are that run: asks every second as long as one does.

import { ask } from '../shared/api.js';

const EVERY = 1000;
const STEPS = {
  FETCH: 'Waiting for the files', UNPACK: 'Unpacking the files', READ: 'Reading the entries', STAGE: 'Comparing with the list in use', PUBLISH: 'Publishing'
};

/** Shows it in an element of class `running` until the import has ended, then calls `ended`. */
export async function follow(element, ended) {
  for (;;) {
    await new Promise(next => setTimeout(next, EVERY));
    const running = await runningOf(element.dataset.running);
    if (running === null) {
      ended();
      return;
    }
    if (running) show(element, running);
  }
}

/** Shows it until it is stopped; between sending the files and the first step nothing runs yet. */
export function watch(element, first) {
  element.hidden = false;
  say(element, first);
  bar(element, 0, 0);
  let open = true;
  const timer = setInterval(async () => {
    const running = await runningOf(element.dataset.running);
    // an answer that comes late must not write over what was said at the end
    if (running && open) show(element, running);
  }, EVERY);
  return () => {
    open = false;
    clearInterval(timer);
    element.hidden = true;
  };
}

/** The running import of a list; null if there is none, undefined if that is not known just now. */
async function runningOf(code) {
  try {
    const list = (await ask('/api/lists')).lists.find(each => each.code === code);
    return list && list.running ? list.running : null;
  } catch (away) {
    return undefined;
  }
}

function show(element, running) {
  say(element, STEPS[running.step]);
  bar(element, running.done, running.total);
}

function say(element, words) {
  const step = element.querySelector('.step');
  // a screen reader says it again each time it is written
  if (step.textContent !== words + ' …') step.textContent = words + ' …';
}

function bar(element, done, total) {
  const progress = element.querySelector('progress');
  if (total > 0) {
    progress.max = total;
    progress.value = done;
  } else {
    progress.removeAttribute('value');
  }
}
