/** With whom councils are compared: peer groups, and which return is due when and from whom. */
package org.councilbenchmarks.catalogue.groups;
