// The behaviours every page may carry, each found by its data attribute. Pages work without any of them.
import { tickAttendance } from './attendance.js';
import { copyText } from './copy-text.js';
import { showWhereOneIs } from './current-in-view.js';
import { keepWhatIsTyped } from './draft.js';
import { focusErrorSummary } from './error-summary.js';
import { noteByShortcut } from './note-shortcut.js';
import { submitOnce } from './submit-once.js';
import { submitByShortcut } from './submit-shortcut.js';

copyText();
keepWhatIsTyped();
focusErrorSummary();
noteByShortcut();
showWhereOneIs();
submitByShortcut();
submitOnce();
tickAttendance();
