// Claims that left their source. $ids. No columns.
MATCH (c:Claim)
WHERE c.id IN $ids
DETACH DELETE c
