// Ticks who is there, one by one, on a phone that may have lost its network. Nothing is kept in the browser but the open page.
const AGAIN = 3_000;
const TIMEOUT = 8_000;

/** Watches every form with data-attendance: each press is sent by itself, and again until the server has it. */
export function tickAttendance() {
  const forms = [...document.querySelectorAll('form[data-attendance]')];
  if (forms.length > 0) new Ticks(forms);
}

class Ticks {
  constructor(forms) {
    this.status = document.querySelector('[data-attendance-status]');
    this.words = document.querySelector('[data-attendance-words]');
    this.waiting = new Map();
    forms.forEach(form => form.addEventListener('submit', event => this.press(event, form)));
    addEventListener('online', () => this.send());
    addEventListener('beforeunload', event => { if (this.waiting.size > 0) event.preventDefault(); });
  }

  /** The last press on a row is the one that counts. */
  press(event, form) {
    event.preventDefault();
    event.stopPropagation();
    const { value } = event.submitter;
    form.querySelectorAll('button').forEach(button => button.setAttribute('aria-pressed', String(button.value === value)));
    this.waiting.set(form, value);
    this.say('pending');
    this.send();
  }

  async send() {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    let trouble = '';
    for (const [form, value] of [...this.waiting]) {
      const answer = await this.post(form, value);
      if (answer === 'saved') {
        form.elements.seen.value = Number(form.elements.seen.value) + (form.dataset.saved === value ? 0 : 1);
        form.dataset.saved = value;
        if (this.waiting.get(form) === value) this.waiting.delete(form);
      } else if (answer === 'first') {
        this.waiting.delete(form);
        this.isBehind = true;
      } else {
        trouble = 'away';
      }
    }
    this.busy = false;
    this.say(trouble || (this.waiting.size > 0 ? 'pending' : this.isBehind ? 'first' : 'saved'));
    if (this.waiting.size > 0) this.timer = setTimeout(() => this.send(), trouble ? AGAIN : 0);
  }

  async post(form, value) {
    const body = new URLSearchParams(new FormData(form));
    body.set('state', value);
    body.set('quiet', 'yes');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
      if (answer.status === 204) return 'saved';
      return answer.status === 409 ? 'first' : 'away';
    } catch {
      return 'away';
    }
  }

  say(what) {
    const word = name => this.words.querySelector(`[data-says=${name}]`).cloneNode(true);
    this.status.replaceChildren(word(what), ...(what === 'first' ? [' ', word('reload')] : []));
    this.status.classList.toggle('attendance-away', what === 'away' || what === 'first');
  }
}
