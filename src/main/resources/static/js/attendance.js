// Ticks who is there, one by one, on a phone that may have lost its network. Nothing is kept in the browser but the open page.
import { post } from './quiet-post.js';

const AGAIN = 3_000;
const TIMEOUT = 8_000;
const LOOK = 10_000;
/** So long after the last touch the page still looks what colleagues tick. */
const LOOKING_LASTS = 20 * 60_000;

/** Watches every form with data-attendance: each press is sent by itself, and again until the server has it. */
export function tickAttendance() {
  const forms = [...document.querySelectorAll('form[data-attendance]')];
  if (forms.length > 0) new Ticks(forms).watch();
}

class Ticks {
  constructor(forms) {
    this.forms = forms;
    this.status = document.querySelector('[data-attendance-status]');
    this.words = document.querySelector('[data-attendance-words]');
    this.page = randomId();
    this.taps = 0;
    this.waiting = new Map();
    this.touched = Date.now();
  }

  watch() {
    this.forms.forEach(form => form.addEventListener('submit', event => this.press(event, form)));
    addEventListener('online', () => this.send());
    // back from signing in on another tab
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') this.goOn(); });
    addEventListener('focus', () => this.goOn());
    addEventListener('beforeunload', event => { if (this.waiting.size > 0) event.preventDefault(); });
    setInterval(() => this.look(), LOOK);
  }

  /** The last press on a row is the one that counts. */
  press(event, form) {
    event.preventDefault();
    event.stopPropagation();
    this.touched = Date.now();
    this.isBehind = false;
    const { value } = event.submitter;
    this.show(form, value);
    this.taps += 1;
    this.waiting.set(form, { value, number: this.taps });
    if (!this.isStopped) this.say('pending');
    this.send();
  }

  show(form, value) {
    form.querySelectorAll('button').forEach(button => button.setAttribute('aria-pressed', String(button.value === value)));
    form.closest('.attendance-row').classList.remove('attendance-unsaved');
  }

  goOn() {
    if (this.isStopped) this.send();
  }

  async send() {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    let trouble = '';
    for (const [form, tap] of [...this.waiting]) {
      if (tap.isRefused) continue;
      const what = await this.post(form, tap);
      if (what === 'gone' || what === 'stranger') {
        trouble = what;
        break;
      }
      if (what === 'refused') {
        tap.isRefused = true;
        form.closest('.attendance-row').classList.add('attendance-unsaved');
      } else if (what) {
        trouble = what;
      }
    }
    this.busy = false;
    this.isStopped = trouble === 'gone' || trouble === 'stranger';
    const open = [...this.waiting.values()].filter(tap => !tap.isRefused).length;
    this.say(trouble || (open > 0 ? 'pending' : this.waiting.size > 0 ? 'refused' : this.isBehind ? 'first' : 'saved'));
    if (open > 0 && !this.isStopped) this.timer = setTimeout(() => this.send(), trouble ? AGAIN : 0);
  }

  /** Sends one tap; answers what is the matter, or nothing when the server knows what it had to. */
  post(form, tap) {
    const { attendanceToken, attendanceOwner } = this.status.dataset;
    return post(form.action, { url: attendanceToken, owner: attendanceOwner }, {
      request: () => ({ body: this.body(form, tap) }),
      read: async answer => {
        const isJson = answer.headers.get('Content-Type')?.includes('json');
        if (isJson && (answer.status === 200 || answer.status === 409)) {
          this.read(form, tap, await answer.json(), answer.status === 409);
          return '';
        }
        return answer.status >= 500 ? 'broken' : 'refused';
      },
      trouble: what => what,
    });
  }

  body(form, tap) {
    const body = new URLSearchParams(new FormData(form));
    body.set('state', tap.value);
    body.set('quiet', 'yes');
    body.set('page', this.page);
    body.set('tap', tap.number);
    return body;
  }

  read(form, tap, answer, isFirst) {
    form.elements.seen.value = answer.version;
    this.count(answer.count);
    if (this.waiting.get(form) === tap) {
      this.waiting.delete(form);
      this.show(form, answer.state);
      if (isFirst) this.isBehind = true;
    }
  }

  /** Takes over what colleagues ticked since; never where a tap of this page waits. */
  async look() {
    if (document.visibilityState !== 'visible' || this.isStopped || Date.now() - this.touched > LOOKING_LASTS) return;
    try {
      const answer = await fetch(location.pathname, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) });
      if (answer.status !== 200) return;
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const theirs = new Map([...now.querySelectorAll('form[data-attendance]')].map(form => [form.getAttribute('action'), form]));
      this.forms.forEach(form => this.takeOver(form, theirs.get(form.getAttribute('action'))));
      this.count(now.querySelector('[data-attendance-count]')?.textContent);
    } catch {
      // no network: the next look, or the next tap, will tell
    }
  }

  /** How many are there, as the server said last. */
  count(words) {
    if (words) document.querySelector('[data-attendance-count]').textContent = words;
  }

  takeOver(form, other) {
    if (!other || this.waiting.has(form)) return;
    if (Number(other.elements.seen.value) <= Number(form.elements.seen.value)) return;
    form.elements.seen.value = other.elements.seen.value;
    this.show(form, other.querySelector('button[aria-pressed=true]')?.value);
  }

  say(what) {
    const word = name => this.words.querySelector(`[data-says=${name}]`).cloneNode(true);
    const needsReload = what === 'refused';
    const now = [what, needsReload].join();
    if (this.said === now) return;
    this.said = now;
    this.status.replaceChildren(word(what), ...(needsReload ? [' ', word('reload')] : []));
    this.status.classList.toggle('attendance-away', !['pending', 'saved'].includes(what));
  }
}

/** A random id, even where the page is not served over https, as on a test machine. */
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
