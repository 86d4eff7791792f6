// Errors as plain values: what happened, what Postgres said, and where in the project's own files.
'use strict';

const path = require('node:path');
const { fileURLToPath } = require('node:url');
const util = require('node:util');

const FRAME = /^\s+at (?:(?:async )?(?=\/|file:|[A-Za-z]:[\\/])|.*?\()(.+?):(\d+):\d+\)?$/;
const HEAD = /^((?:\/|file:|[A-Za-z]:[\\/]).+?):(\d+)$/;

let root = process.cwd();
let preferred = null;

/** Places are looked for below this folder, in this file first. */
function lookIn(folder) {
  root = folder;
}

function prefer(file) {
  preferred = file;
}

function located(match) {
  if (!match) {
    return null;
  }
  let file = match[1];
  try {
    file = file.startsWith('file:') ? fileURLToPath(file.replace(/\?v=\d+$/, '')) : file;
  } catch {
    return null;
  }
  const inside = file.startsWith(root + path.sep) && !file.includes(`${path.sep}node_modules${path.sep}`);
  return inside || file === preferred ? { file, line: Number(match[2]) } : null;
}

/** The line of the migration, or else of another file of the project, that a stack trace goes through. */
function place(stack) {
  const lines = String(stack || '').split('\n');
  const frames = lines.filter((line) => /^\s+at /.test(line)).map((line) => located(FRAME.exec(line)));
  const places = [located(HEAD.exec(lines[0])), ...frames].filter((found) => found);
  return places.find((found) => found.file === preferred) || places[0] || null;
}

function ofServer(error) {
  const seen = new Set();
  const todo = [error];
  while (todo.length > 0) {
    const next = todo.shift();
    if (next && typeof next === 'object' && !seen.has(next)) {
      seen.add(next);
      if (/^[0-9A-Z]{5}$/.test(next.code) && next.severity) {
        return next;
      }
      todo.push(next.original, next.parent, next.cause, ...(Array.isArray(next.errors) ? next.errors : []));
    }
  }
  return null;
}

function described(error) {
  if (!(error instanceof Error) && !(error && typeof error.message === 'string')) {
    return { name: 'none', message: `it rejected with ${util.inspect(error)}, which is no Error` };
  }
  const server = ofServer(error);
  const sql = error.sql || (server && server.sql) || (error.parent && error.parent.sql);
  return {
    name: String(error.name),
    message: server ? server.message : error.message || String(error.name),
    stack: String(error.stack || ''),
    code: server ? server.code : undefined,
    nodeCode: typeof error.code === 'string' ? error.code : undefined,
    detail: server ? server.detail : undefined,
    hint: server ? server.hint : undefined,
    position: server && server.position ? Number(server.position) : undefined,
    sql: typeof sql === 'string' ? sql : undefined,
    place: error.backstitchPlace || place(error.stack),
  };
}

module.exports = { described, place, lookIn, prefer };
