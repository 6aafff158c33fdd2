"""What a policy or a catalogue lacks, by written rules over words and structure; sentences about it live elsewhere."""
