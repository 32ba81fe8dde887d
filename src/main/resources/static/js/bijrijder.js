// The behaviours every page may carry, each found by its data attribute. Pages work without any of them.
import { focusErrorSummary } from './error-summary.js';
import { submitByShortcut } from './submit-shortcut.js';

focusErrorSummary();
submitByShortcut();
