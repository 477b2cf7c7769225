import type { Element } from 'hast';

/** Whether an element carries a class. */
export const hasClass = ({ properties: { className } }: Element, name: string) => Array.isArray(className) && className.includes(name);
