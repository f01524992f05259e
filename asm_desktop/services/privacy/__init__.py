"""What people may ask about the particulars kept of them: to see all of them, and to have them erased (DOMAIN §6)."""
