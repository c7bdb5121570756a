// Nothing is called from here: see on_demand.c.
