// Which lists an answer was made from, in words.

import { ask } from '../shared/api.js';
import { day, number } from './words.js';

/** @return lists by code, and a sentence for each that the stamp names */
export async function listsUsed(stamp) {
  const lists = new Map();
  try {
    (await ask('/api/lists')).lists.forEach(list => lists.set(list.code, list));
  } catch (away) {
    // the stamp's own words must do
  }
  const rows = await Promise.all(Object.entries(stamp.snapshots).map(([code, sha256]) => row(lists.get(code), code, sha256)));
  return { lists, rows };
}

async function row(list, code, sha256) {
  if (!list) return code + ', snapshot ' + sha256.slice(0, 12);
  const now = list.active && list.active.sha256 === sha256;
  const snapshot = now ? list.active : await earlier(code, sha256);
  if (!snapshot) return list.title + ' (' + code + '): snapshot ' + sha256.slice(0, 12) + ', which is no longer stored here';
  return list.title + ' (' + code + '): ' + (snapshot.publishedOn ? 'published on ' + day(snapshot.publishedOn) + ', ' : '')
    + 'imported on ' + day(snapshot.importedAt) + ', ' + number(snapshot.listings, 'listing') + (snapshot.sample ? ', SAMPLE' : '')
    + (now ? '' : '; a newer copy is in use now, so reading the article again may give another answer');
}

async function earlier(code, sha256) {
  try {
    return (await ask('/api/lists/' + encodeURIComponent(code) + '/snapshots')).snapshots.find(snapshot => snapshot.sha256 === sha256);
  } catch (away) {
    return undefined;
  }
}
