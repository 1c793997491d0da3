// Asks the service.

/** What the service said no to, with the fields it names. */
export class Refused extends Error {

  constructor(status, problem) {
    super(problem.detail || 'The service returned an error (' + status + '). Try again later.');
    this.status = status;
    this.problem = problem;
    this.errors = problem.errors && problem.errors.length ? problem.errors
      : problem.field ? [{ field: problem.field, message: this.message }] : [];
  }
}

/** What to tell somebody who may not do something: because his session is over, or because of his role. */
export function forbidden(status, what) {
  return status === 401 ? 'You are not signed in any more. Load this page again to sign in.'
    : 'You do not have permission to ' + what + '. Contact whoever runs this service.';
}

export async function ask(address, request = {}) {
  const answer = await fetch(address, request);
  if (answer.ok) return answer.json();
  if (answer.status === 401 || answer.status === 403) {
    throw new Refused(answer.status, { detail: forbidden(answer.status, 'do this') });
  }
  let problem = {};
  try {
    problem = await answer.json();
  } catch (noJson) {
    // a proxy between us and the service
  }
  throw new Refused(answer.status, problem);
}

export function send(address, body, signal) {
  return ask(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal });
}
