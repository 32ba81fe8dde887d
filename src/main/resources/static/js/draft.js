// Keeps on the server what somebody types, and nothing in the browser: school computers are shared.
import { post } from './quiet-post.js';

const PAUSE = 2_000;
const AGAIN = 4_000;
const PATIENCE = 10_000;
const KEEPALIVE_LIMIT = 60_000;
const PRIVATE = ['_csrf', 'draft', 'draftWriter', 'draftSequence'];

/** Watches every form with the fragment "keepTyped" in it. */
export function keepWhatIsTyped() {
  document.querySelectorAll('[data-draft]').forEach(box => new Keeper(box).watch());
}

class Keeper {
  constructor(box) {
    this.box = box;
    this.form = box.closest('form');
    this.sequence = Number(this.field('draftSequence').value);
    this.seen = this.sequence;
    this.kept = box.dataset.draftPosted === 'true' || this.isFilledIn() ? null : this.typed();
    this.leaving = false;
  }

  watch() {
    this.say(this.kept === null && !this.isEmpty() ? 'pending' : 'start');
    this.form.addEventListener('input', () => this.changed());
    this.form.addEventListener('change', () => this.changed());
    this.form.addEventListener('focusout', () => this.save());
    this.form.addEventListener('submit', event => this.submit(event));
    document.addEventListener('visibilitychange', () => this.save(document.visibilityState === 'hidden'));
    addEventListener('pagehide', () => this.save(true));
    addEventListener('online', () => this.save());
    addEventListener('pageshow', event => {
      if (event.persisted && this.leaving) location.reload();
    });
    if (this.kept === null) this.save();
  }

  field(name) {
    return this.box.querySelector(`input[name=${name}]`);
  }

  texts() {
    return [...this.form.querySelectorAll('textarea, input[type=text]')];
  }

  /** Whether the browser itself put words back, as it does on a reload. */
  isFilledIn() {
    return this.texts().some(text => text.value !== text.defaultValue);
  }

  isEmpty() {
    return this.sequence === 0 && this.texts().every(text => text.value === '');
  }

  typed() {
    // a file is no text: it is chosen again
    const fields = new URLSearchParams([...new FormData(this.form)].filter(([, value]) => typeof value === 'string'));
    PRIVATE.forEach(name => fields.delete(name));
    return fields.toString();
  }

  changed() {
    if (this.typed() === this.kept || this.isEmpty()) return;
    if (!this.isTrouble) this.say('pending');
    this.later(PAUSE);
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  /** Sends what is typed unless that is kept already; answers whether it is kept now. */
  async save(last = false) {
    if (this.leaving) return true;
    if (this.typed() === this.kept || this.isEmpty()) return true;
    if (this.busy && !last) {
      await this.busy;
      return this.save();
    }
    clearTimeout(this.timer);
    this.busy = this.send(last);
    const kept = await this.busy;
    this.busy = null;
    return kept;
  }

  send(last) {
    let typed;
    const { draftUrl, draftOwner } = this.box.dataset;
    return post(`${draftUrl}/${this.field('draft').value}`, { url: `${draftUrl}/token`, owner: draftOwner }, {
      request: isAgain => {
        typed = this.typed();
        return this.request(typed, last && !isAgain);
      },
      read: answer => this.read(answer, typed),
      trouble: what => {
        this.isBroken = false;
        return this.trouble(what === 'refused' ? 'away' : what);
      },
    });
  }

  request(typed, last) {
    this.sequence += 1;
    this.field('draftSequence').value = this.sequence;
    const body = this.envelope(typed);
    const headers = { 'X-CSRF-TOKEN': this.form.elements._csrf.value };
    // what leaves with the page is not given up by it
    return last ? { body, headers, keepalive: body.toString().length < KEEPALIVE_LIMIT, signal: null } : { body, headers };
  }

  envelope(typed) {
    const body = new URLSearchParams(typed);
    body.set('draftPlace', this.box.dataset.draftPlace);
    body.set('draftOwner', this.box.dataset.draftOwner);
    body.set('draftWriter', this.field('draftWriter').value);
    body.set('draftSequence', this.sequence);
    body.set('draftSeen', this.seen);
    return body;
  }

  async read(answer, typed) {
    if (answer.status === 204) {
      this.isTrouble = false;
      this.isBroken = false;
      this.seen = Number(answer.headers.get('Draft-Sequence'));
      this.kept = typed;
      if (this.typed() === typed) this.say('saved');
      else this.changed();
      return true;
    }
    if (answer.status === 409) return this.goOnElsewhere(answer.headers.get('Draft-Next'));
    if (answer.status === 413) {
      this.say('long');
      return false;
    }
    this.isBroken = answer.status >= 500;
    return this.trouble('away');
  }

  /** Another page went on with this text: this one becomes a text of its own, and both stay. */
  goOnElsewhere(next) {
    const old = this.field('draft').value;
    const words = this.box.querySelector('[data-says=elsewhere]').cloneNode(true);
    words.querySelector('a').search = `?draft=${old}`;
    this.box.querySelector('[data-draft-elsewhere]').replaceChildren(words);
    const rowId = this.form.elements.id;
    if (rowId?.value === old) rowId.value = next;
    this.field('draft').value = next;
    this.sequence = 0;
    this.seen = 0;
    return this.send(false);
  }

  trouble(what) {
    this.isTrouble = true;
    this.say(what);
    this.later(AGAIN);
    return false;
  }

  /** Leaves the page only when what is typed is safe; asked again, also when it is the keeping alone that fails. */
  async submit(event) {
    if (this.leaving) return;
    if (this.typed() === this.kept || this.isEmpty()) {
      this.leave();
      return;
    }
    event.preventDefault();
    if (this.isSubmitting) return;
    this.isSubmitting = true;
    const { submitter } = event;
    const wasBroken = this.isBroken;
    const isKept = await this.save();
    this.isSubmitting = false;
    if (isKept || this.says === 'long' || (wasBroken && this.isBroken)) {
      this.leave();
      this.form.requestSubmit(submitter);
    }
  }

  /** From here on the browser must not fill in the old words after the back button: they have been saved. */
  leave() {
    this.form.autocomplete = 'off';
    this.leaving = true;
    clearTimeout(this.timer);
    setTimeout(() => { this.leaving = false; }, PATIENCE);
  }

  say(what) {
    if (this.says === what) return;
    this.says = what;
    const status = this.box.querySelector('[data-draft-status]');
    status.classList.toggle('draft-away', !['start', 'pending', 'saved'].includes(what));
    status.replaceChildren(this.box.querySelector(`[data-says=${what}]`).cloneNode(true));
  }
}
