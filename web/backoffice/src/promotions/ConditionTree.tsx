import { Button, Menu, SegmentedControl } from '@mantine/core';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { ConditionField } from './ConditionFields.tsx';
import { conditionKinds, freshCondition, type Condition } from './form.ts';
import { Problems, type Problem } from './Problems.tsx';
import { promotionTexts } from './texts.ts';
import {
  DEPTH_MAX,
  fromTree,
  groupKinds,
  isBelow,
  isGroup,
  ownProblems,
  pointerOf,
  toTree,
  type Group,
  type GroupKind,
  type Node,
} from './tree.ts';

type Surroundings = {
  readonly currency: string;
  readonly promotionId: string;
  readonly problems: readonly Problem[];
};

const POINTER = '/form/condition';

/** When it holds: conditions in groups, in groups. */
export function ConditionTree(
  props: Surroundings & {
    condition: Condition | undefined;
    onChange: (condition: Condition | undefined) => void;
  },
) {
  return (
    <GroupFields
      {...props}
      group={toTree(props.condition)}
      pointer={POINTER}
      depth={1}
      onChange={(root) => props.onChange(fromTree(root))}
    />
  );
}

function GroupFields(
  props: Surroundings & {
    group: Group;
    pointer: string;
    depth: number;
    onChange: (group: Group) => void;
    onRemove?: () => void;
  },
) {
  const t = useTexts(promotionTexts);
  const { group, depth } = props;
  const isRoot = depth === 1;
  const { parts } = group;
  const keys = useKeys(parts.length);
  const adding = useRef<HTMLButtonElement>(null);
  const write = (next: readonly Node[]) => props.onChange({ ...group, parts: next });
  const kinds = conditionKinds.filter(
    (kind) =>
      !(kind === 'coupon' || kind === 'firstOrder' || kind === 'personalOffer') ||
      !parts.some((part) => !isGroup(part) && kind in part.leaf),
  );
  const asksForKind = !isRoot || parts.length > 1 || group.group !== 'allOf';
  return (
    <div
      className={isRoot ? 'bo-fields' : 'bo-fields bo-conditions'}
      role="group"
      aria-label={t.groupKinds[group.group]}
    >
      {(asksForKind || props.onRemove) && (
        <div className="bo-conditions-head">
          <SegmentedControl
            size="xs"
            aria-label={t.groupKind}
            value={group.group}
            data={groupKinds.map((kind) => ({ value: kind, label: t.groupKinds[kind] }))}
            onChange={(kind) => props.onChange({ ...group, group: kind as GroupKind })}
          />
          {props.onRemove && (
            <button type="button" className="bo-icon" aria-label={t.removeGroup} onClick={props.onRemove}>
              <X size={15} />
            </button>
          )}
        </div>
      )}
      <Problems of={ownProblems(group, props.pointer, isRoot, props.problems)} />
      {parts.length === 0 && <p className="bo-faint">{isRoot ? t.always : t.groupEmpty}</p>}
      {parts.map((part, index) => {
        const pointer = pointerOf(group, props.pointer, index, isRoot);
        const change = (next: Node) => write(parts.map((each, at) => (at === index ? next : each)));
        const remove = () => {
          keys.remove(index);
          write(parts.filter((_, at) => at !== index));
          adding.current?.focus();
        };
        return isGroup(part) ? (
          <GroupFields
            key={keys.at(index)}
            {...props}
            group={part}
            pointer={pointer}
            depth={depth + 1}
            onChange={change}
            onRemove={remove}
          />
        ) : (
          <div key={keys.at(index)} className="bo-condition">
            <div className="bo-fields">
              <ConditionField
                condition={part.leaf}
                currency={props.currency}
                promotionId={props.promotionId}
                onChange={(leaf) => change({ leaf })}
              />
              <Problems of={props.problems.filter((problem) => isBelow(problem, pointer))} />
            </div>
            <button type="button" className="bo-icon" aria-label={t.removeCondition} onClick={remove}>
              <X size={15} />
            </button>
          </div>
        );
      })}
      <div className="bo-row">
        <Menu position="bottom-start">
          <Menu.Target>
            <Button ref={adding} size="xs" variant="default" leftSection={<Plus size={14} />}>
              {t.addCondition}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah="20rem" style={{ overflowY: 'auto' }}>
            {kinds.map((kind) => (
              <Menu.Item
                key={kind}
                onClick={() => write([...parts, { leaf: freshCondition(kind, props.promotionId) }])}
              >
                {t.conditions[kind]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {depth < DEPTH_MAX && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<Plus size={14} />}
            onClick={() =>
              write([...parts, { group: group.group === 'anyOf' ? 'allOf' : 'anyOf', parts: [] }])
            }
          >
            {t.addGroup}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Names for the parts of a list that has none, so that taking one out does not move what is typed into its neighbour. */
function useKeys(count: number) {
  const [known, setKnown] = useState<readonly number[]>([]);
  const keys = known.slice(0, count);
  while (keys.length < count) keys.push(Math.max(0, ...keys) + 1);
  return {
    at: (index: number) => keys[index],
    remove: (index: number) => setKnown(keys.filter((_, at) => at !== index)),
  };
}
