import openapiTS, { astToString } from 'openapi-typescript';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Writes the shapes of our own doors as types for the client: docs/openapi/*.json → client/src/openapi/*.ts.
// openapi-typescript drives the TypeScript compiler through its old interface, so this folder has a TypeScript 5 of its own.
const here = (path) => new URL(path, import.meta.url);
const doors = ['admin', 'pos'];

mkdirSync(fileURLToPath(here('../client/src/openapi')), { recursive: true });
for (const door of doors) {
  const document = JSON.parse(readFileSync(here(`../../docs/openapi/${door}.json`), 'utf8'));
  const nodes = await openapiTS(document, {
    alphabetize: true,
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
  });
  const said = `// Written by ./toonbank codegen from docs/openapi/${door}.json; change the endpoint, not this file.\n\n`;
  writeFileSync(here(`../client/src/openapi/${door}.ts`), said + astToString(nodes));
}
