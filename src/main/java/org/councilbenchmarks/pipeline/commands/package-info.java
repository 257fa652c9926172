/** What a person types: one class per command, each thin; and the options that they share. */
package org.councilbenchmarks.pipeline.commands;
