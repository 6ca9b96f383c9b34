// Makes elements for Web Chat, which brings its own React and does not share it: there an element is a plain object with this mark.

/**
 * @param {string} type Of HTML.
 * @param {object} props As React has them; `key` tells neighbours apart.
 * @param {...(object | string | null)} children What is in it; nothing for null.
 */
export const bauteil = (type, { key = null, ...props }, ...children) => ({ $$typeof: Symbol.for("react.element"), type, key, ref: null, props: { ...props, children }, _owner: null });
