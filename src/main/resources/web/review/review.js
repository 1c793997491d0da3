// The keys of the review queue: s, d, u decide, n goes to the note, z takes the last verdict back.

const KEYS = { s: '#decide button[value=SAME]', d: '#decide button[value=DIFFERENT]', u: '#decide button[value=UNSURE]', z: '.done button' };

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input:not([type=checkbox]), textarea, select')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  if (event.key === 'n') {
    const note = document.getElementById('note');
    if (note) {
      event.preventDefault();
      note.focus();
    }
  } else if (KEYS[event.key] && !event.repeat) {
    const button = document.querySelector(KEYS[event.key]);
    if (button && !button.form.dataset.sent) {
      button.form.dataset.sent = 'yes';
      button.form.requestSubmit(button);
    }
  }
});
