// Shows alerts and lets people say what they made of them; above, how far customers have been compared. Names only ever become text of the page.

import { ask, send } from '../shared/api.js';
import { at, make, write } from '../shared/dom.js';

const MANY = 50;
const EVERY = 3000;

const SORTS = {
  LISTED: ['New hit', 'match'], DELISTED: ['No longer listed', 'none'], NO_LONGER_A_HIT: ['No longer a hit', 'none'],
  BAND_CHANGED: ['Other verdict', 'review'], FACTS_CHANGED: ['Entry changed', 'review'], CLAIM_CHANGED: ['Claim checked again', 'review']
};
const STATES = { NEW: 'new', SEEN: 'seen', CLOSED: 'closed' };

let cursor = '';
/** Titles of the lists by their codes. */
let titles = null;

async function show() {
  cursor = '';
  at('alerts').replaceChildren();
  write(at('wrong'), '');
  await next();
}

async function next() {
  const asked = new URLSearchParams({ limit: MANY });
  if (cursor) asked.set('cursor', cursor);
  if (at('state').value) asked.set('state', at('state').value);
  const page = await ask('/api/alerts?' + asked);
  at('alerts').append(...page.alerts.map(item));
  cursor = page.next;
  at('more').hidden = !page.more;
  const none = at('alerts').children.length === 0;
  write(at('said'), none ? 'No alerts here.' : page.unseen + (page.unseen === 1 ? ' alert is new.' : ' alerts are new.'));
}

function item(alert) {
  const [title, mark] = SORTS[alert.sort];
  const state = make('span', { class: 'faint' }, words(alert));
  return make('li', { class: 'panel' },
    make('p', {}, make('span', { class: 'band ' + mark }, title), ' ', make('small', {}, new Date(alert.at).toLocaleString())),
    make('p', {}, alert.because),
    make('p', {}, ...['SEEN', 'CLOSED'].filter(next => next !== alert.state).map(next => button(alert, next, state)), state));
}

function words(alert) {
  return alert.state === 'NEW' ? '' : ' ' + STATES[alert.state] + (alert.stateBy ? ', ' + alert.stateBy : '') + (alert.note ? ': ' + alert.note : '');
}

function button(alert, next, state) {
  const pressed = make('button', { type: 'button' }, next === 'SEEN' ? 'Seen' : 'Close');
  pressed.addEventListener('click', async () => {
    try {
      const now = await send('/api/alerts/' + alert.id + '/state', { state: next });
      state.textContent = words(now);
      pressed.disabled = true;
    } catch (problem) {
      failed(problem);
    }
  });
  return [pressed, ' '];
}

/** How far things are that go on in the background. */
async function work() {
  const lists = (await ask('/api/watchlists')).watchLists;
  const runs = (await ask('/api/rescreenings?limit=5')).runs;
  titles ??= new Map((await ask('/api/lists')).lists.map(list => [list.code, list.title]));
  const title = run => titles.get(run.list) || run.list;
  const running = runs.filter(run => run.state === 'RUNNING');
  at('work').hidden = lists.length === 0 && runs.length === 0;
  at('work').replaceChildren(
    ...lists.map(list => make('div', {}, make('strong', {}, list.name), ': ', number(list.customers), list.customers === 1 ? ' customer, ' : ' customers, ', number(list.withHit), ' with a hit',
      list.screened < list.customers && bar(list.screened, list.customers, 'compared with all entries'))),
    ...running.map(run => make('div', {}, 'Comparing with what changed on ', make('strong', {}, title(run)),
      bar(run.customersDone, run.customers, 'customers'), run.articles > 0 && bar(run.articlesDone, run.articles, 'articles'))),
    running.length === 0 && runs.length > 0 && make('p', { class: 'faint' }, 'Last compared with ', title(runs[0]), ': ', number(runs[0].listingsChanged),
      ' entries changed, ', number(runs[0].alerts), ' alerts about customers, ', number(runs[0].articles), ' articles read again.'));
  if (running.length > 0 || lists.some(list => list.screened < list.customers)) setTimeout(() => work().catch(failed), EVERY);
}

function bar(done, all, what) {
  return make('label', {}, make('progress', { max: Math.max(1, all), value: done }), number(done) + ' of ' + number(all) + ' ' + what);
}

function number(value) {
  return value.toLocaleString('en');
}

function failed(problem) {
  write(at('said'), '');
  write(at('wrong'), problem.message);
}

at('form').addEventListener('submit', event => event.preventDefault());
at('state').addEventListener('change', () => show().catch(failed));
at('more').addEventListener('click', () => next().catch(failed));
show().catch(failed);
work().catch(failed);
