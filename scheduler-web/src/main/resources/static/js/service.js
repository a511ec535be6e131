// What the service says about places, and what it is asked to do.
import { name } from './name.js';
import { fill, texts } from './toast.js';

const timetable = (path) => `/api/v1/conferences/${location.pathname.split('/')[2]}/timetable/${path}`;
const language = () => ({ 'Accept-Language': document.documentElement.lang });

async function ask(path) {
  const answer = await fetch(path, { headers: language() });
  return answer.ok ? answer.json() : Promise.reject(await answer.json());
}

// Every place of a session, with the ETag of the draft for which they hold.
export const placesOf = (session) => ask(timetable(`places?session=${encodeURIComponent(session)}`));

export const rules = () => ask('/api/v1/rules');

// Makes moves, if the draft is still this one.
export function move(moves, etag) {
  const headers = { 'Content-Type': 'application/json', 'If-Match': etag, ...language() };
  return fetch(timetable('moves'), { method: 'POST', headers, body: JSON.stringify({ moves, by: name() }) });
}

// Why something failed: in the service's words, if it has answered.
export const why = (problem) => (problem.detail ? fill(texts.failed, problem.detail) : texts.silent);
