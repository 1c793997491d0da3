// The report of an import in words. Text of the files only ever becomes text of the page.

import { make } from '../shared/dom.js';

const MOST_PROBLEMS = 50;
const KINDS = { PERSON: ['person', 'people'], ORGANISATION: ['organisation', 'organisations'], VESSEL: ['vessel', 'vessels'], AIRCRAFT: ['aircraft', 'aircraft'] };

/** What a refusal may be set aside for, by whoever has looked at the files. */
const MAY_BE_FORCED = ['SHRUNK', 'RENAMED', 'PROBLEMS', 'GARBLED', 'OLDER'];

export function mayBeForced(report) {
  return Boolean(report && report.refusal && MAY_BE_FORCED.includes(report.refusal.reason));
}

/** How it ended, in a sentence. */
export function sentence(report, inUse) {
  switch (report.status) {
    case 'DRY_RUN': return isOlder(report, inUse)
      ? 'Not published yet. The files are older than the list in use: they would go into its history, and answers would stay as they are.'
      : 'Not published yet. This is what would change:';
    case 'UNCHANGED': return 'The files are those of the list in use. There is nothing to publish.';
    case 'PUBLISHED': return 'Published. Answers are made from it now.';
    case 'PLACED': return 'Put into the history of the list at its day. The list in use is the same as before.';
    default: return 'Not published; the list before stays in use.';
  }
}

/** What is in the files and what they change. */
export function draw(report, inUse) {
  const told = report.status === 'DRY_RUN' || report.status === 'PUBLISHED' || report.status === 'PLACED';
  return make('div', { class: 'report' },
    told && make('p', {}, counted(report), ' ', dated(report)),
    told && changes(report, isOlder(report, inUse) || report.status === 'PLACED'),
    problems(report));
}

function isOlder(report, inUse) {
  return Boolean(report.publishedOn && inUse && report.publishedOn < inUse);
}

function counted(report) {
  const kinds = Object.entries(KINDS).filter(([kind]) => report.counts.byKind[kind])
    .map(([kind, [one, many]]) => number(report.counts.byKind[kind], one, many));
  return 'The files hold ' + number(report.counts.listings, 'entry', 'entries') + ' (' + kinds.join(', ') + ') and '
    + number(report.counts.names, 'name', 'names') + '.';
}

function dated(report) {
  return report.publishedOn ? 'Published ' + day(report.publishedOn) + '.' : 'They carry no date: the day of the import counts.';
}

function changes(report, past) {
  const { counts, added, changed, delisted } = report.changes;
  return [
    make('p', { class: 'against' }, past ? 'Against the list before that day: ' : 'Against the list in use: ', make('ins', {}, number(counts.added) + ' added'), ', ',
      make('del', {}, number(counts.delisted) + ' removed'), ', ', number(counts.changed) + ' changed.'),
    examples('Added', counts.added, added), examples('No longer listed', counts.delisted, delisted), examples('Changed', counts.changed, changed)
  ];
}

function examples(title, count, some) {
  return some.length > 0 && [make('h3', {}, title + (count > some.length ? ', for example' : '')),
    make('ul', { class: 'entries' }, some.map(example => make('li', { dir: 'auto' }, example)))];
}

function problems(report) {
  const shown = report.problems.slice(0, MOST_PROBLEMS);
  return shown.length > 0 && [
    make('h3', {}, number(report.problemCount, 'problem', 'problems') + ' in the files' + (report.problemCount > shown.length ? ', the first ' + shown.length : '')),
    make('ol', { class: 'entries' }, shown.map(problem => make('li', {}, make('strong', {}, where(problem)), ': ' + problem.detail)))];
}

function where(problem) {
  if (!problem.file) return 'The whole publication';
  return problem.file + (problem.line ? ', line ' + problem.line : '') + (problem.column ? ', column ' + problem.column : '');
}

function number(count, one, many) {
  return count.toLocaleString('en') + (one ? ' ' + (count === 1 ? one : many) : '');
}

function day(date) {
  if (date.length < 'yyyy-mm-dd'.length) return date;
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
