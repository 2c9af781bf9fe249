import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link that looks like a button. */
export function LinkButton(props: {
  to: string;
  children: ReactNode;
  quiet?: boolean;
  icon?: ReactNode;
  search?: Record<string, string>;
}) {
  return (
    <Button
      variant={props.quiet ? 'default' : 'filled'}
      leftSection={props.icon}
      renderRoot={(rest: object) => <Link to={props.to} search={props.search as never} {...rest} />}
    >
      {props.children}
    </Button>
  );
}
