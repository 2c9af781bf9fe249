import type { Condition } from './form.ts';

/**
 * Conditions as a person builds them: groups in groups, and single conditions as leaves. "None of" is written as "not any of"; a
 * condition of an unknown kind is a leaf that stays as it is.
 */
export const groupKinds = ['allOf', 'anyOf', 'noneOf'] as const;
export type GroupKind = (typeof groupKinds)[number];
export type Leaf = { readonly leaf: Condition };
export type Group = { readonly group: GroupKind; readonly parts: readonly Node[] };
export type Node = Leaf | Group;

/** Deeper than this nobody follows what is meant; what an interface nested deeper is still shown. */
export const DEPTH_MAX = 5;

const NOTHING: Group = { group: 'allOf', parts: [] };

export const isGroup = (node: Node): node is Group => 'group' in node;

/** The whole is always a group, so that there is a place to add to. */
export function toTree(condition: Condition | undefined): Group {
  if (!condition) return NOTHING;
  const node = read(condition);
  return isGroup(node) ? node : { group: 'allOf', parts: [node] };
}

function read(condition: Condition): Node {
  const names = Object.keys(condition);
  const inner = condition[names[0] ?? ''];
  if (names.length === 1 && names[0] === 'not' && isCondition(inner))
    return { group: 'noneOf', parts: whatNot(inner) };
  if (names.length === 1 && (names[0] === 'allOf' || names[0] === 'anyOf') && isConditions(inner))
    return { group: names[0], parts: inner.map(read) };
  return { leaf: condition };
}

/** Not any of these is none of these; not a single other thing is none of that one. */
function whatNot(inner: Condition): readonly Node[] {
  const any = inner['anyOf'];
  return Object.keys(inner).length === 1 && isConditions(any) ? any.map(read) : [read(inner)];
}

const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isConditions = (value: unknown): value is readonly Condition[] =>
  Array.isArray(value) && value.every(isCondition);

/** No part at all holds always, which is written as no condition. */
export function fromTree(root: Group): Condition | undefined {
  if (root.parts.length === 0) return undefined;
  const only = root.parts[0];
  return root.group === 'allOf' && root.parts.length === 1 && only && !isGroup(only)
    ? only.leaf
    : write(root);
}

function write(node: Node): Condition {
  if (!isGroup(node)) return node.leaf;
  const parts = node.parts.map(write);
  if (node.group !== 'noneOf') return { [node.group]: parts };
  return notDirectly(node) ? { not: parts[0] } : { not: { anyOf: parts } };
}

function notDirectly(node: Group): boolean {
  const only = node.parts[0];
  return node.parts.length === 1 && only !== undefined && !(isGroup(only) && only.group === 'anyOf');
}

/** Where a part of a group stands in what is written: pointers of problems begin with it. */
export function pointerOf(group: Group, pointer: string, index: number, isRoot: boolean): string {
  const only = group.parts[0];
  if (isRoot && group.group === 'allOf' && group.parts.length === 1 && only && !isGroup(only)) return pointer;
  if (group.group !== 'noneOf') return `${pointer}/${group.group}/${index}`;
  return notDirectly(group) ? `${pointer}/not` : `${pointer}/not/anyOf/${index}`;
}

export type Placed = { readonly pointer: string };

export const isBelow = (problem: Placed, pointer: string): boolean =>
  problem.pointer === pointer || problem.pointer.startsWith(pointer + '/');

/** Problems of a group that none of its parts answers for. */
export function ownProblems<P extends Placed>(
  group: Group,
  pointer: string,
  isRoot: boolean,
  problems: readonly P[],
): readonly P[] {
  return problems.filter(
    (problem) =>
      isBelow(problem, pointer) &&
      !group.parts.some((_, index) => isBelow(problem, pointerOf(group, pointer, index, isRoot))),
  );
}
