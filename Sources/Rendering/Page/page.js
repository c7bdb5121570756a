'use strict';
const page = document.documentElement;
const one = (selector, from = document) => from.querySelector(selector);
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const language = () => page.lang.slice(0, 2);

// What an element says in the language that is shown.
const words = (element) => {
  const spans = all(`span[lang=${language()}]`, element);
  return (spans.length ? spans.map((span) => span.textContent).join('') : element.textContent).trim();
};

// What an element holds, in both languages, to stand elsewhere too.
const copy = (element) => [...element.childNodes].map((node) => node.cloneNode(true));

const make = (name, attributes, ...content) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};

const count = (number, from) => {
  for (const place of all('.count', from)) place.textContent = number;
};
