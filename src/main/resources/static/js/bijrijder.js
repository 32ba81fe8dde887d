// The behaviours every page may carry, each found by its data attribute. Pages work without any of them.
import { tickAttendance } from './attendance.js';
import { keepWhatIsTyped } from './draft.js';
import { focusErrorSummary } from './error-summary.js';
import { noteByShortcut } from './note-shortcut.js';
import { submitOnce } from './submit-once.js';
import { submitByShortcut } from './submit-shortcut.js';

keepWhatIsTyped();
focusErrorSummary();
noteByShortcut();
submitByShortcut();
submitOnce();
tickAttendance();
