// Says on the start page which of the loaded lists are samples, if any are.

const note = document.getElementById('sample');

try {
  // without credentials, so that this page, which everybody may see, never asks for a password
  const answer = await fetch('/api/lists', { credentials: 'omit' });
  const samples = answer.ok ? (await answer.json()).lists.filter(list => list.active && list.active.sample) : [];
  document.getElementById('sample-lists').textContent = samples.map(list => list.code).join(', ');
  note.hidden = samples.length === 0;
} catch (away) {
  // without an answer nothing is known of samples, and nothing is said
}
