// Says on the start page which of the loaded lists are samples, if any are.

const note = document.getElementById('sample');

try {
  const answer = await fetch('/api/lists');
  const samples = answer.ok ? (await answer.json()).lists.filter(list => list.active && list.active.sample) : [];
  document.getElementById('sample-lists').textContent = samples.map(list => list.code).join(', ');
  note.hidden = samples.length === 0;
} catch (away) {
  // without an answer nothing is known of samples, and nothing is said
}
