package io.toonbank.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that is answered although the disk is full and its method is one of those that write: it only asks, in a body because
 * the question is long, or it is how somebody gets in who can make room.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServedOnFullDisk {}
