// The look-up box: answers as one types (htmx), and moves between the results by the arrow keys.

import 'htmx.org';

const box = document.getElementById('q');

function links() {
  return [...document.querySelectorAll('#found .found a.who')];
}

document.addEventListener('keydown', event => {
  const all = links();
  const at = all.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' && (document.activeElement === box || at >= 0) && all.length > 0) {
    event.preventDefault();
    all[Math.min(at + 1, all.length - 1)].focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault();
    (at === 0 ? box : all[at - 1]).focus();
  } else if (event.key === 'Escape' && at >= 0) {
    box.focus();
  } else if (event.key === '/' && !event.target.closest('input, textarea, select')) {
    event.preventDefault();
    box.focus();
  }
});
