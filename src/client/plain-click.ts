/** Whether a click follows its link in place: with a key held down it opens another tab or window, or saves. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => !(metaKey || ctrlKey || shiftKey || altKey);
