// Sends to the server without leaving the page, also when the session or the token has gone in the meantime.
const TIMEOUT = 8_000;

/**
 * Posts what `request(isAgain)` makes (the options of a fetch) and answers what `read(answer)` makes of it, or `trouble(what)` when nothing came of it:
 * 'away' no network or no answer in time, 'gone' nobody is signed in, 'stranger' somebody else is, 'refused' not even with a new token.
 *
 * @param session where to ask for a new token (`url`), and whose page this is (`owner`)
 */
export async function post(url, session, { request, read, trouble }, isAgain = false) {
  try {
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT), ...request(isAgain) });
    if (!isSignedOut(answer)) return await read(answer);
    const what = isAgain ? 'refused' : await renew(session);
    return what ? trouble(what) : await post(url, session, { request, read, trouble }, true);
  } catch {
    return trouble('away');
  }
}

function isSignedOut(answer) {
  return answer.type === 'opaqueredirect' || [401, 403, 419].includes(answer.status);
}

/** Fetches a new token: whoever typed may have signed in again, on another tab. Answers what is the matter, or nothing. */
async function renew({ url, owner }) {
  const answer = await fetch(url, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) });
  if (!answer.ok) return 'gone';
  const now = await answer.json();
  if (now.owner !== owner) return 'stranger';
  document.querySelectorAll('input[name=_csrf]').forEach(input => { input.value = now.token; });
  return '';
}
