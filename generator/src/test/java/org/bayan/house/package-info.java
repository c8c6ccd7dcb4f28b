/** Holds the shape of the program: which room knows which, and where one begins. */
package org.bayan.house;
