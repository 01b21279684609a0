import { at, type Family } from '../grammar.ts';

/** Properties that our scripts, the snapshot, Readability and Preact read of documents, forms and elements. */
const READ =
  `createElement createElementNS createTextNode createDocumentFragment documentElement body head images readyState contentType
  execCommand querySelector querySelectorAll getElementById getElementsByTagName getElementsByClassName parentNode parentElement
  nextSibling previousSibling nextElementSibling previousElementSibling firstChild lastChild firstElementChild lastElementChild
  childNodes children attributes getAttribute setAttribute hasAttribute removeAttribute getAttributeNames textContent innerHTML
  innerText outerHTML nodeName nodeType nodeValue tagName localName className id style title cleanCopy implementation
  defaultView ownerDocument baseURI documentURI URL cookie designMode activeElement addEventListener removeEventListener
  appendChild append remove removeChild replaceChild replaceChildren insertBefore cloneNode importNode adoptNode contains closest matches
  namespaceURI shadowRoot attachShadow checkVisibility dataset length item constructor toString valueOf hasOwnProperty
  __proto__ readability _children __k __e getSelection location navigator chrome browser self top`.split(/\s+/);

const CARRIERS = ['img', 'form', 'iframe', 'embed', 'object', 'input', 'button', 'output', 'fieldset', 'a'];

/** Elements named like what we read; several of one name make a list of it. */
export const names: Family = (choices, n) => {
  const name = at(READ, n * 3);
  const others = [at(READ, n * 3 + 1), at(READ, n * 3 + 2)];
  const carrier = choices.of(CARRIERS);
  const attribute = choices.of(['name', 'id']);
  const inForm = [name, ...others].map((field) => `<input name="${field}"><output id="${field}"></output>`).join('');
  return {
    body: `<${carrier} ${attribute}="${name}"></${carrier}><img name="${name}"><form name="${at(others, 0)}"></form>
      <form>${inForm}<p>Words within the form ${n}.</p></form><img name="${at(others, 1)}"><object id="${name}"></object>`,
  };
};
